/** What goes out to people: pages in one frame, forms on them, and errors as pages. */
@NullMarked
package org.knotenpunkt.web.shared.page;

import org.jspecify.annotations.NullMarked;
