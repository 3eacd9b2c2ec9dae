/** School holidays in PostgreSQL, and files of them. */
@NullMarked
package org.knotenpunkt.persistence.offer.holiday;

import org.jspecify.annotations.NullMarked;
