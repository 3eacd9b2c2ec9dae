/**
 * What parties do otherwise than agreed, or see differently, and how they settle it.
 *
 * <ul>
 *   <li>A <em>disagreement</em> (Klärung, Klärungspunkt) is one matter about an agreement in force: a <em>deviation</em> (Abweichung), where
 *       something is done otherwise than agreed, or a <em>conflict</em> (Meinungsverschiedenheit).
 *   <li>Its <em>matter</em> (Anliegen) says what it is and about what: the agreement as a whole, a goal or a contribution. A party raises
 *       it and names the parties <em>concerned</em> (betroffene Parteien), itself among them.
 *   <li>A <em>resolution</em> (Lösung) says what will be done. A party concerned proposes one; it is agreed on once all have said yes to
 *       exactly this <em>wording</em> (Wortlaut). Another wording cancels the <em>consents</em> (Zustimmungen) given so far, and a party that
 *       <em>declines</em> (ablehnen) takes it off the table.
 *   <li>Without a resolution it is <em>closed</em> (abgeschlossen) by the coordination, which says what then, or <em>withdrawn</em>
 *       (zurückgezogen) by the party that raised it.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.partnership.disagreement;

import org.jspecify.annotations.NullMarked;
