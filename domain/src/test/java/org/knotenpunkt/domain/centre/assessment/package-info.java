@NullMarked
package org.knotenpunkt.domain.centre.assessment;

import org.jspecify.annotations.NullMarked;
