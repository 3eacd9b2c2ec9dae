/** Tests of the overview of a town. */
@NullMarked
package org.knotenpunkt.web.organisation.pages.town;

import org.jspecify.annotations.NullMarked;
