/**
 * Who takes part: one party model for towns, schools, providers, offices and all others.
 *
 * <ul>
 *   <li>An <em>organisation</em> (Organisation, Institution) is anybody who can be a partner without being a person.
 *   <li>An <em>external key</em> (amtlicher Schlüssel) is what a register calls an organisation, with its scheme.
 *   <li>The <em>home</em> of an organisation (Heimatkommune) is the town to which it belongs, if it belongs to one.
 *   <li>An <em>ending</em> (Schließung, Zusammenlegung, Teilung) names the last day and the <em>successors</em> (Nachfolger).
 *   <li>The <em>AGS</em> (Amtlicher Gemeindeschlüssel) is the key of a municipality: eight digits, the first may be 0.
 *   <li>The <em>school number</em> (Schulnummer) is the key of a school in North Rhine-Westphalia: six digits.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.organisation;

import org.jspecify.annotations.NullMarked;
