@NullMarked
package org.knotenpunkt.domain.offer.accessibility;

import org.jspecify.annotations.NullMarked;
