/** Tests of what is printed. */
@NullMarked
package org.knotenpunkt.web.shared.print;

import org.jspecify.annotations.NullMarked;
