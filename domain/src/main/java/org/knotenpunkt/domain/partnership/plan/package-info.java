/**
 * What the parties to an agreement do with families in a school year.
 *
 * <ul>
 *   <li>An <em>action plan</em> (Jahresplan, Aktionsplan) arranges the <em>activities</em> (Aktivitäten) of a school year by <em>type of
 *       involvement</em> (Art der Beteiligung). Who is responsible is said as a function at a party, not as a person.
 *   <li>An <em>involvement frame</em> (Beteiligungsrahmen) says which types there are; that which comes with the software has the six of
 *       Joyce Epstein. A type without any activity is a gap that is seen.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.partnership.plan;

import org.jspecify.annotations.NullMarked;
