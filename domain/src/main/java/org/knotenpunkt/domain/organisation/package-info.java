/**
 * Who takes part: one party model for towns, schools, providers, offices and all others.
 *
 * <ul>
 *   <li>An <em>organisation</em> (Organisation, Institution) is anybody who can be a partner without being a person.
 *   <li>An <em>external key</em> (amtlicher Schlüssel) is what a register calls an organisation, with its scheme.
 *   <li>The <em>AGS</em> (Amtlicher Gemeindeschlüssel) is the key of a municipality: eight digits, the first may be 0.
 *   <li>The <em>school number</em> (Schulnummer) is the key of a school in North Rhine-Westphalia: six digits.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.organisation;

import org.jspecify.annotations.NullMarked;
