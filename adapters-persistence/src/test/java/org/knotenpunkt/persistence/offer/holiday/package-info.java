@NullMarked
package org.knotenpunkt.persistence.offer.holiday;

import org.jspecify.annotations.NullMarked;
