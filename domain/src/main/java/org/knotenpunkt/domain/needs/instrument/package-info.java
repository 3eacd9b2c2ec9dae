/**
 * What towns ask: questions in several languages, in versions that never change.
 *
 * <ul>
 *   <li>An <em>instrument</em> (Fragebogen, Erhebungsinstrument) is a list of questions that a town keeps, in versions.
 *   <li>A <em>version</em> (Fassung) is the list as it was published; it never changes. Changing means the next one.
 *   <li>A <em>question</em> (Frage) keeps its id through all versions; it asks for a point on a scale, for one or several options, for a
 *       number, or for a text.
 *   <li>A <em>wording</em> (Formulierung) is the same text in several languages: in German always, in easy German
 *       (Leichte Sprache) as {@code de-x-leicht}.
 *   <li>A <em>template</em> (Vorlage) is a list of questions with which a town may begin.
 *   <li>The <em>origin</em> (Herkunft) of an instrument says whence it had its first questions: from a template, or from another instrument
 *       of which it is a <em>copy</em> (Kopie). From then on neither knows of the other, and their waves are not compared.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.needs.instrument;

import org.jspecify.annotations.NullMarked;
