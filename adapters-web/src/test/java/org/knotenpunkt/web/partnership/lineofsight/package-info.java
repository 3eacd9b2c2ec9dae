/** Tests of lines of sight over HTTP. */
@NullMarked
package org.knotenpunkt.web.partnership.lineofsight;

import org.jspecify.annotations.NullMarked;
