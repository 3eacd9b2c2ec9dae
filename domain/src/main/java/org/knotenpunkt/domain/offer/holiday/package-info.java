/**
 * When schools are closed, as far as it is known here.
 *
 * <ul>
 *   <li><em>School holidays</em> (Schulferien) are what the ministry of a state publishes for a <em>school year</em> (Schuljahr); no rule gives
 *       them. Public holidays (Feiertage) are given by law and are no data.
 *   <li>A <em>list of holidays</em> (Ferienliste) is a file of them: it is taken over as a whole, or not at all.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.offer.holiday;

import org.jspecify.annotations.NullMarked;
