/** Disagreements about agreements in PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.partnership.disagreement;

import org.jspecify.annotations.NullMarked;
