/** The audit in PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.access.audit;

import org.jspecify.annotations.NullMarked;
