/** Offers of family centres in the browser and as JSON, and their programme for everybody. */
@NullMarked
package org.knotenpunkt.web.offer;

import org.jspecify.annotations.NullMarked;
