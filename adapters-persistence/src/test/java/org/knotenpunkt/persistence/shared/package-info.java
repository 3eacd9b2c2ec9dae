/** The database of the tests. */
@NullMarked
package org.knotenpunkt.persistence.shared;

import org.jspecify.annotations.NullMarked;
