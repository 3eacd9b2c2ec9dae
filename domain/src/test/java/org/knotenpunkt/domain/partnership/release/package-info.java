/** Tests of releases of agreements to offices of networks. */
@NullMarked
package org.knotenpunkt.domain.partnership.release;

import org.jspecify.annotations.NullMarked;
