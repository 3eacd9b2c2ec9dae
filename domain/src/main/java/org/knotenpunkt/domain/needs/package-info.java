/**
 * What families and all who work with them need and have, seen by several eyes.
 *
 * <ul>
 *   <li>An <em>assessment</em> (Bestandsaufnahme, Bedarfserhebung) looks at a place: a whole town, a social space or one site.
 *   <li>A <em>perspective</em> (Perspektive) is from where somebody looks: families, children, the head of the school and so on. A town may
 *       add its own. The voice of families is that of the families themselves; a parent body has a voice of its own.
 *   <li>A <em>wave</em> (Erhebungswelle) asks the questions of one version of an instrument in a period, on one form for each family, each
 *       child or each person. Its results are told once it is closed.
 *   <li>The <em>base</em> (Grundgesamtheit) of a perspective is how many could have answered; it may be unknown.
 *   <li>A <em>finding</em> (Befund) is a strength (Stärke) or a need (Bedarf), with the perspective that sees it, what shows it
 *       (Beleg), and its weight.
 *   <li>The <em>ranking</em> (Rangfolge) is the order in which the needs are put together.
 *   <li>A need is <em>pursued</em> (weiterverfolgt) or not; if it is not, there is a reason.
 *   <li>The <em>played-back result</em> (Rückmeldung) is what those who answered can read about it, in plain words.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.needs;

import org.jspecify.annotations.NullMarked;
