/** Claims about assessments of what is needed. */
@NullMarked
package org.knotenpunkt.application.needs.result;

import org.jspecify.annotations.NullMarked;
