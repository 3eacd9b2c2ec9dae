/** Relations in PostgreSQL. Their tables belong to towns. */
@NullMarked
package org.knotenpunkt.persistence.organisation.relation;

import org.jspecify.annotations.NullMarked;
