/**
 * How official registers come in, edition by edition.
 *
 * <ul>
 *   <li>A <em>register</em> (Register, Verzeichnis) is an official list that its publisher brings out again and again.
 *   <li>An <em>edition</em> (Ausgabe, Stand) is such a list as of a day or, for the social index, for a school year.
 *   <li>An <em>import</em> (Einlesen, Übernahme) takes one edition over: it reads the file, shows what would change (the
 *       <em>preview</em>, Vorschau), and changes it once somebody has confirmed.
 *   <li>The <em>report</em> (Protokoll) of an import stays: what was added, changed, missing, repaired, refused, flagged.
 *   <li><em>Missing</em> (nicht mehr enthalten) is what is known here and not in the edition. It is told, not deleted.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.organisation.register;

import org.jspecify.annotations.NullMarked;
