/**
 * Networks of towns: who belongs to them since when, how far each town has come, and what is published about them.
 *
 * <ul>
 *   <li>An <em>initiative</em> (Initiative, Netzwerk) is a network of towns that follow one idea and learn from each other.
 *   <li>A <em>supporter</em> (Träger der Initiative, fördernde Stiftung) is an organisation that carries the network.
 *   <li>A <em>member</em> (Mitgliedskommune) is a town that belongs to it, or did; a <em>membership</em> (Mitgliedschaft) is
 *       one period in which it does. A town may leave and join again.
 *   <li>A <em>founding member</em> (Gründungsmitglied) belongs to it since it was founded.
 *   <li>A <em>stage</em> (Entwicklungsstufe) says how far a town has come with its family centres: from the idea to a place
 *       in the regular budget (Verstetigung).
 *   <li>A <em>criterion</em> (Kriterium) is a sign of a stage that others can check; the list of them has editions.
 *   <li><em>Evidence</em> (Beleg) is what shows that a stage is reached, and where that can be read.
 *   <li>A <em>published count</em> (veröffentlichte Zahl) is what others said about the network's size; it is worth
 *       nothing without its definition, its date and its source.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.initiative;

import org.jspecify.annotations.NullMarked;
