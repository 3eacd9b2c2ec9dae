/** Agreements on paper. */
@NullMarked
package org.knotenpunkt.web.partnership.print;

import org.jspecify.annotations.NullMarked;
