@NullMarked
package org.knotenpunkt.web.offer.holiday;

import org.jspecify.annotations.NullMarked;
