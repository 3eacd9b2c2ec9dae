/** Offers on PostgreSQL, recurrence rules and holidays. */
@NullMarked
package org.knotenpunkt.persistence.offer;

import org.jspecify.annotations.NullMarked;
