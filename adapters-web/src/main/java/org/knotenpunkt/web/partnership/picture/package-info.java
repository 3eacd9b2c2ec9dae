/** Pictures of what serves what: boxes that are joined by lines, laid out for a wide page and for a narrow one. */
@NullMarked
package org.knotenpunkt.web.partnership.picture;

import org.jspecify.annotations.NullMarked;
