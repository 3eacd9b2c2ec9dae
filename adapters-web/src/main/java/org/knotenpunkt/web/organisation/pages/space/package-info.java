/** The pages about the social spaces of a town: the list, and the forms with which they are drawn, renamed, given up and mended. */
@NullMarked
package org.knotenpunkt.web.organisation.pages.space;

import org.jspecify.annotations.NullMarked;
