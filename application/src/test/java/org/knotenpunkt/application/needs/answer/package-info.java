/** Claims about assessments of what is needed. */
@NullMarked
package org.knotenpunkt.application.needs.answer;

import org.jspecify.annotations.NullMarked;
