/** The ports of networks of towns on PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.initiative;

import org.jspecify.annotations.NullMarked;
