@NullMarked
package org.knotenpunkt.application.offer;

import org.jspecify.annotations.NullMarked;
