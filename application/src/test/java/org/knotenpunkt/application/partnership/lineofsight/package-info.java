/** The contract of lines of sight, and their fake. */
@NullMarked
package org.knotenpunkt.application.partnership.lineofsight;

import org.jspecify.annotations.NullMarked;
