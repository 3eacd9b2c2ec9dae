/** Claims about relations. */
@NullMarked
package org.knotenpunkt.domain.organisation.relation;

import org.jspecify.annotations.NullMarked;
