/** How a town stands, asked of PostgreSQL in one query. */
@NullMarked
package org.knotenpunkt.persistence.organisation.town;

import org.jspecify.annotations.NullMarked;
