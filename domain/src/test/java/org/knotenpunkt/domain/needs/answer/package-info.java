/** Claims about assessments of what is needed. */
@NullMarked
package org.knotenpunkt.domain.needs.answer;

import org.jspecify.annotations.NullMarked;
