@NullMarked
package org.knotenpunkt.domain.centre.frame;

import org.jspecify.annotations.NullMarked;
