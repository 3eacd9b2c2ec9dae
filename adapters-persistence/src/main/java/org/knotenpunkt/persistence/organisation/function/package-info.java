/** Functions and the people in them in PostgreSQL. Their tables belong to towns. */
@NullMarked
package org.knotenpunkt.persistence.organisation.function;

import org.jspecify.annotations.NullMarked;
