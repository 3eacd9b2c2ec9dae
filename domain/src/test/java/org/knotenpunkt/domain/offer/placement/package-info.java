@NullMarked
package org.knotenpunkt.domain.offer.placement;

import org.jspecify.annotations.NullMarked;
