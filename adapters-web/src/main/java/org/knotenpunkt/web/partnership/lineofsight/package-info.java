/** From needs to goals, contributions and values: as a page with pictures, and as JSON. */
@NullMarked
package org.knotenpunkt.web.partnership.lineofsight;

import org.jspecify.annotations.NullMarked;
