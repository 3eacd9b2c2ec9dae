/** The perspectives that a town has added, as pages and for programs. */
@NullMarked
package org.knotenpunkt.web.needs.perspective;

import org.jspecify.annotations.NullMarked;
