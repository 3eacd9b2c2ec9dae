@NullMarked
package org.knotenpunkt.domain.offer;

import org.jspecify.annotations.NullMarked;
