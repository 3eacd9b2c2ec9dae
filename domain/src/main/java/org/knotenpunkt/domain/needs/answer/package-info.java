/**
 * What people answer, without saying who they are.
 *
 * <ul>
 *   <li>A <em>sheet</em> (Bogen) holds the answers that somebody gave at once: with the perspective, the language and the way in which it came,
 *       and of the time only the day.
 *   <li>An <em>answer</em> (Antwort) is what a sheet says to one question.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.needs.answer;

import org.jspecify.annotations.NullMarked;
