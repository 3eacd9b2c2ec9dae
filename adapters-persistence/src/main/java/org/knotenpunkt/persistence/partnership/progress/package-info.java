/** What becomes of agreements, on PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.partnership.progress;

import org.jspecify.annotations.NullMarked;
