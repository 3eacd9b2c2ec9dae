/** The pages about what a town asks. */
@NullMarked
package org.knotenpunkt.web.needs.instrument;

import org.jspecify.annotations.NullMarked;
