/** Claims about assessments of what is needed. */
@NullMarked
package org.knotenpunkt.web.needs;

import org.jspecify.annotations.NullMarked;
