/**
 * What answers come to, and how much of that is shown to whom.
 *
 * <ul>
 *   <li>A <em>tally</em> (Auszählung) says how often each answer was given, by perspective. Nobody sees it as it is.
 *   <li><em>Results</em> (Ergebnisse) are what people of the town see of it: exact figures, but for groups of fewer than five, which are
 *       <em>suppressed</em> (unterdrückt): neither unknown nor nobody.
 *   <li><em>Coverage</em> (Abdeckung) says how many of each perspective have answered, and who is missing.
 *   <li>A <em>published table</em> (veröffentlichte Tabelle) is what leaves the town: few are "fewer than five", all else is rounded to
 *       five on its own.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.needs.result;

import org.jspecify.annotations.NullMarked;
