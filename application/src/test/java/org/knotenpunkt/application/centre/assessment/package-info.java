@NullMarked
package org.knotenpunkt.application.centre.assessment;

import org.jspecify.annotations.NullMarked;
