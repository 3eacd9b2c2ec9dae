/** Tests of who can see a record. */
@NullMarked
package org.knotenpunkt.domain.access.sight;

import org.jspecify.annotations.NullMarked;
