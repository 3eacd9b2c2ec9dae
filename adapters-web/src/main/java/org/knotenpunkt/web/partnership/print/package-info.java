/** Agreements on paper: what everybody signs. */
@NullMarked
package org.knotenpunkt.web.partnership.print;

import org.jspecify.annotations.NullMarked;
