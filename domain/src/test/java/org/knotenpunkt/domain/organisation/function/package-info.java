/** Claims about functions and those who serve in them. */
@NullMarked
package org.knotenpunkt.domain.organisation.function;

import org.jspecify.annotations.NullMarked;
