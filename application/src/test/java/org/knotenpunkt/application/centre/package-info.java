@NullMarked
package org.knotenpunkt.application.centre;

import org.jspecify.annotations.NullMarked;
