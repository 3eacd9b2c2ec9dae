/** Use cases about offers of family centres and their programme, and the ports that they need. */
@NullMarked
package org.knotenpunkt.application.offer;

import org.jspecify.annotations.NullMarked;
