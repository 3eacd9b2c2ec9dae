/** Claims about assessments of what is needed. */
@NullMarked
package org.knotenpunkt.application.needs.instrument;

import org.jspecify.annotations.NullMarked;
