/** Bringing in the answers that stand in a file: a page that shows what would become of it, and a route for programs. */
@NullMarked
package org.knotenpunkt.web.needs.answer.file;

import org.jspecify.annotations.NullMarked;
