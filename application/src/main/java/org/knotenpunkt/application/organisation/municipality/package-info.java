/** Towns and the areas to which they add up: finding them, and recording what no register knows. */
@NullMarked
package org.knotenpunkt.application.organisation.municipality;

import org.jspecify.annotations.NullMarked;
