/**
 * What towns report about what their centres did, and how much of it leaves them.
 *
 * <ul>
 *   <li>A <em>period</em> (Zeitraum) of a report is half a calendar year, a calendar year or a school year.
 *   <li>The <em>catalogue</em> (Tabellenkatalog) is the fixed list of tables that leave a town; there are no others, and no filters.
 *   <li>A <em>release</em> (Freigabe) is what left a town about a period on a day: rounded, kept as it was, with a number of its own.
 *       What is corrected later is released anew, beside the one before.
 *   <li>A <em>half-year report</em> (Halbjahresbericht) says what was done and who came, for a town, a provider, a school or a centre, from the
 *       same entries; it is exact, and for those who work in the town. Once released it is kept as it was.
 *   <li><em>Reach</em> (Reichweite) is how many families use a centre regularly: an estimate with its way, day and base, or distinct
 *       households of a list that is kept lawfully. It is never the sum of visits.
 *   <li>A cell is <em>told</em> (genannt), <em>unknown</em> (unbekannt) where nobody has entered anything, or <em>withheld</em> (gesperrt)
 *       where other numbers would give it away.
 *   <li><em>Possible numbers</em> (mögliche Zahlen) of a cell are all that go with everything that is told.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.report;

import org.jspecify.annotations.NullMarked;
