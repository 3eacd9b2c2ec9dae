@NullMarked
package org.knotenpunkt.web.offer.accessibility;

import org.jspecify.annotations.NullMarked;
