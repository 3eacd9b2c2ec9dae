@NullMarked
package org.knotenpunkt.persistence.centre.frame;

import org.jspecify.annotations.NullMarked;
