@NullMarked
package org.knotenpunkt.persistence.centre.assessment;

import org.jspecify.annotations.NullMarked;
