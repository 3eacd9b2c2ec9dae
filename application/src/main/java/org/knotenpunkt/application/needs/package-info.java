/** Finding out what is needed at a place, and what is there. */
@NullMarked
package org.knotenpunkt.application.needs;

import org.jspecify.annotations.NullMarked;
