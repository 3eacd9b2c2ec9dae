/** Claims about assessments of what is needed. */
@NullMarked
package org.knotenpunkt.persistence.needs;

import org.jspecify.annotations.NullMarked;
