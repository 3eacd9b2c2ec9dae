/** What was counted, in PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.offer.count;

import org.jspecify.annotations.NullMarked;
