/**
 * What towns report about what their centres did, and how much of it leaves them.
 *
 * <ul>
 *   <li>A <em>period</em> (Zeitraum) of a report is half a calendar year, a calendar year or a school year.
 *   <li>The <em>catalogue</em> (Tabellenkatalog) is the fixed list of tables that leave a town; there are no others, and no filters.
 *   <li>A <em>release</em> (Freigabe) is what left a town about a period on a day: rounded, kept as it was, with a number of its own.
 *       What is corrected later is released anew, beside the one before.
 *   <li>A cell is <em>told</em> (genannt), <em>unknown</em> (unbekannt) where nobody has entered anything, or <em>withheld</em> (gesperrt)
 *       where other numbers would give it away.
 *   <li><em>Possible numbers</em> (mögliche Zahlen) of a cell are all that go with everything that is told.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.report;

import org.jspecify.annotations.NullMarked;
