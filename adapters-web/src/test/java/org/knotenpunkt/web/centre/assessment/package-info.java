@NullMarked
package org.knotenpunkt.web.centre.assessment;

import org.jspecify.annotations.NullMarked;
