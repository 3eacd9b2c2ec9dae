/** Claims about assessments of what is needed. */
@NullMarked
package org.knotenpunkt.domain.needs.instrument;

import org.jspecify.annotations.NullMarked;
