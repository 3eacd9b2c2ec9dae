/** How reviews and quality frames are kept in PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.partnership.review;

import org.jspecify.annotations.NullMarked;
