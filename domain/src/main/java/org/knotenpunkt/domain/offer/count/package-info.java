/**
 * How many came: counted without names, session by session.
 *
 * <ul>
 *   <li>A <em>tally</em> (Zählung) says how many came to a session, by age and without names, and whether it was counted or
 *       <em>estimated</em> (geschätzt). Zero is an answer; that nobody has entered anything is none.
 *   <li>An <em>entry</em> (Eintrag) is a tally that somebody has entered. A correction is another entry; both stay.
 *   <li>An <em>attendance</em> (Besuch) is one person at one session. Who comes twice is two attendances: they are never persons or families.
 *   <li><em>First-timers</em> (Erstbesuche) are those of them who were there for the first time, as they say themselves.
 *   <li>An <em>access path</em> (Zugangsweg) is how a first-timer has heard of the centre. Who was not asked, or did not say, is unknown and not nobody.
 *   <li>A month <em>closes</em> (Monatsabschluss) on a day of the next one that the town sets; after that an entry needs a reason.
 *   <li>A closed month of a centre is <em>approved</em> (freigegeben) by the town; after that nothing is entered until the approval is taken back.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.offer.count;

import org.jspecify.annotations.NullMarked;
