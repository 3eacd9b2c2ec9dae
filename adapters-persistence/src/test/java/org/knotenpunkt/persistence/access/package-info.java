/** The contracts of the feature {@code access}, run on PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.access;

import org.jspecify.annotations.NullMarked;
