/** Claims about social spaces. */
@NullMarked
package org.knotenpunkt.domain.organisation.socialspace;

import org.jspecify.annotations.NullMarked;
