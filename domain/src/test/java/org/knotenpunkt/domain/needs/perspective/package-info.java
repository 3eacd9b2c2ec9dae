/** Claims about assessments of what is needed. */
@NullMarked
package org.knotenpunkt.domain.needs.perspective;

import org.jspecify.annotations.NullMarked;
