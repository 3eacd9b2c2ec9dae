@NullMarked
package org.knotenpunkt.domain.offer.holiday;

import org.jspecify.annotations.NullMarked;
