@NullMarked
package org.knotenpunkt.web.centre;

import org.jspecify.annotations.NullMarked;
