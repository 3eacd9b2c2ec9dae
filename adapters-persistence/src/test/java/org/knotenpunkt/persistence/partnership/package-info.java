/** The ports of agreements on PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.partnership;

import org.jspecify.annotations.NullMarked;
