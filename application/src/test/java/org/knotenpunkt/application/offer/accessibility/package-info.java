@NullMarked
package org.knotenpunkt.application.offer.accessibility;

import org.jspecify.annotations.NullMarked;
