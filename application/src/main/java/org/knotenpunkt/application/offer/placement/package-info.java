/** How city-wide offers come to centres. */
@NullMarked
package org.knotenpunkt.application.offer.placement;

import org.jspecify.annotations.NullMarked;
