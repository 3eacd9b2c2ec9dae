/** Claims about assessments of what is needed. */
@NullMarked
package org.knotenpunkt.application.needs;

import org.jspecify.annotations.NullMarked;
