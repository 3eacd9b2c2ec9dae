/** The municipalities of the tests. */
@NullMarked
package org.knotenpunkt.persistence.organisation.municipality;

import org.jspecify.annotations.NullMarked;
