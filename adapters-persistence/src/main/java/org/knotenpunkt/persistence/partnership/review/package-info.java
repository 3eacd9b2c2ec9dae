/** Reviews and quality frames in PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.partnership.review;

import org.jspecify.annotations.NullMarked;
