/** The audit on PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.access.audit;

import org.jspecify.annotations.NullMarked;
