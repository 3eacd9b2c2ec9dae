/** Claims about assessments of what is needed. */
@NullMarked
package org.knotenpunkt.application.needs.perspective;

import org.jspecify.annotations.NullMarked;
