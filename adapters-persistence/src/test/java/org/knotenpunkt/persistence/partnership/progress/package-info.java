/** The ports of progress on PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.partnership.progress;

import org.jspecify.annotations.NullMarked;
