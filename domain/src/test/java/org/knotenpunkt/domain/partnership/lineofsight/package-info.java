/** Tests of lines of sight. */
@NullMarked
package org.knotenpunkt.domain.partnership.lineofsight;

import org.jspecify.annotations.NullMarked;
