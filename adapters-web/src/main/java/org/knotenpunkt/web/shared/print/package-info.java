/**
 * Documents on paper: PDF that a screen reader reads in order (PDF/UA-1), the same bytes for the same content.
 *
 * <p>A feature makes a {@link org.knotenpunkt.web.shared.print.Printout} and answers with it; how it is laid out stands in here alone.
 * Nothing of the library is loaded before somebody prints.
 */
@NullMarked
package org.knotenpunkt.web.shared.print;

import org.jspecify.annotations.NullMarked;
