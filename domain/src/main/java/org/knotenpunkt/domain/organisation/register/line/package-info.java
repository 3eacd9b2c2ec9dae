/**
 * How a line of a register file becomes a record, or is refused; pure rules, one class for each register.
 *
 * <ul>
 *   <li>A <em>column</em> (Spalte) is what a file has; it is found by its name or, in files of fixed width, by its place.
 *   <li>A <em>cell</em> (Zelle) is what one line has in one column, read by the column's type.
 *   <li>A <em>field</em> (Merkmal) is what a record has; it may be made of several cells.
 *   <li>A <em>repair</em> (Reparatur) undoes what a spreadsheet did to a cell. It is made only where one reading is
 *       possible, and each leaves a note.
 *   <li>A <em>flag</em> (Hinweis) marks something kept as it is although we do not know it, or left out as unusable.
 *   <li>A <em>reference</em> (Verweis) is a key of another record, as the town of a school. One that leads nowhere has its
 *       line refused.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.organisation.register.line;

import org.jspecify.annotations.NullMarked;
