/**
 * What is planned in a town for half a school year, seen as a whole.
 *
 * <ul>
 *   <li>A <em>school half-year</em> (Schulhalbjahr) is half of a school year: programmes are planned for it.
 *   <li>A <em>clash</em> (Überschneidung) is what cannot be, or hardly: two sessions at once in one room or with one speaker, or one on a day on
 *       which its offer does not mean to take place.
 *   <li><em>Coverage</em> (Abdeckung) says how many sessions there are where for whom, on which weekday and in which language; what there is
 *       none of is a <em>gap</em> (Lücke).
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.offer.plan;

import org.jspecify.annotations.NullMarked;
