/** Family centres in the browser and as JSON. */
@NullMarked
package org.knotenpunkt.web.centre;

import org.jspecify.annotations.NullMarked;
