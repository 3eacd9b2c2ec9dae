/** Organisations in PostgreSQL. Their tables are shared by all towns. */
@NullMarked
package org.knotenpunkt.persistence.organisation;

import org.jspecify.annotations.NullMarked;
