/** What becomes of agreements, in the browser and for programs, with everything behind it in memory. */
@NullMarked
package org.knotenpunkt.web.partnership.progress;

import org.jspecify.annotations.NullMarked;
