/** Tests of lines of sight on PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.partnership.lineofsight;

import org.jspecify.annotations.NullMarked;
