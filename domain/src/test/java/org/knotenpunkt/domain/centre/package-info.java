@NullMarked
package org.knotenpunkt.domain.centre;

import org.jspecify.annotations.NullMarked;
