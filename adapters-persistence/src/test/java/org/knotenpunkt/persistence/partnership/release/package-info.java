/** Tests of releases of agreements on PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.partnership.release;

import org.jspecify.annotations.NullMarked;
