/**
 * What answers come to, and how much of that is shown to whom.
 *
 * <ul>
 *   <li>A <em>tally</em> (Auszählung) says how often each answer was given, by perspective. Nobody sees it as it is.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.needs.result;

import org.jspecify.annotations.NullMarked;
