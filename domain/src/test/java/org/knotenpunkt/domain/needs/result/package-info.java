/** Claims about assessments of what is needed. */
@NullMarked
package org.knotenpunkt.domain.needs.result;

import org.jspecify.annotations.NullMarked;
