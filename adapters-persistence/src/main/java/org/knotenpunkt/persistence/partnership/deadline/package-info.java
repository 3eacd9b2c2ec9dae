/** Days that agreements bring with them, from PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.partnership.deadline;

import org.jspecify.annotations.NullMarked;
