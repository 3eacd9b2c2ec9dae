/** Use cases about family centres, and the ports that they need. */
@NullMarked
package org.knotenpunkt.application.centre;

import org.jspecify.annotations.NullMarked;
