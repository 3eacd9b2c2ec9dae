@NullMarked
package org.knotenpunkt.persistence.offer;

import org.jspecify.annotations.NullMarked;
