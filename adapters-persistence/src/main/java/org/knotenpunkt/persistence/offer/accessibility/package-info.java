/** Statements on accessibility, and feedback, in PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.offer.accessibility;

import org.jspecify.annotations.NullMarked;
