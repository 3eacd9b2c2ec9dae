/**
 * What becomes of an agreement while it holds.
 *
 * <ul>
 *   <li>A <em>value</em> (Wert, Messwert) says how much the sign of an operational goal was on a day, and by which <em>method</em>
 *       (Erhebungsweise): counted (gezählt), estimated (geschätzt) or not held (nicht erhoben). What was not held has no value, and is not
 *       zero.
 *   <li>The <em>path</em> (Zielpfad) of a goal leads straight from its baseline to its target on its due day. Where the goal
 *       <em>stands</em> (Stand) is reached, on the path, behind or unknown.
 *   <li>A <em>rating</em> (Bewertung) says what became of a goal in a school year (Jahresabschluss), why, and what follows: it is carried
 *       over, changed or closed. It is <em>open</em> until the agreement says so, too.
 *   <li>A <em>delivery</em> (Lieferung, erbrachte Leistung) is what a party gave of a contribution on a day. The <em>balance</em> (Stand des
 *       Beitrags) says how much is open, how much of that overdue, and how much more than promised was given.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.partnership.progress;

import org.jspecify.annotations.NullMarked;
