/** What reviews keep to, and examples of them. */
@NullMarked
package org.knotenpunkt.domain.partnership.review;

import org.jspecify.annotations.NullMarked;
