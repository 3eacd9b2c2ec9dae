@NullMarked
package org.knotenpunkt.persistence.centre;

import org.jspecify.annotations.NullMarked;
