/**
 * Files in which answers come.
 *
 * <ul>
 *   <li>A <em>file of answers</em> (Antwortdatei) has a heading (Kopfzeile) and a line for each sheet: an own one, or what LimeSurvey
 *       exports.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.needs.answer.file;

import org.jspecify.annotations.NullMarked;
