/** Networks of towns in the API and on pages. */
@NullMarked
package org.knotenpunkt.web.initiative;

import org.jspecify.annotations.NullMarked;
