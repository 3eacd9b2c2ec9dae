/** Family centres on PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.centre;

import org.jspecify.annotations.NullMarked;
