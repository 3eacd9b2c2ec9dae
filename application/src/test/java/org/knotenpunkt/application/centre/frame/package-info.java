@NullMarked
package org.knotenpunkt.application.centre.frame;

import org.jspecify.annotations.NullMarked;
