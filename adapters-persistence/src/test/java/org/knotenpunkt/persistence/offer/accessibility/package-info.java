@NullMarked
package org.knotenpunkt.persistence.offer.accessibility;

import org.jspecify.annotations.NullMarked;
