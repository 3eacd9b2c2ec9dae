/** Municipalities and areas in tables, and what the facts of schools share with them. */
@NullMarked
package org.knotenpunkt.persistence.organisation.municipality;

import org.jspecify.annotations.NullMarked;
