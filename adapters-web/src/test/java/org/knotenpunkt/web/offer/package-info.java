@NullMarked
package org.knotenpunkt.web.offer;

import org.jspecify.annotations.NullMarked;
