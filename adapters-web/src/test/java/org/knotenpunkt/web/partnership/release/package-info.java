/** Tests of the pages and the JSON about releases of agreements. */
@NullMarked
package org.knotenpunkt.web.partnership.release;

import org.jspecify.annotations.NullMarked;
