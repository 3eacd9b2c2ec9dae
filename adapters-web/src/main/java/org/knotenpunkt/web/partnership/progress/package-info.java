/** What becomes of agreements, in the browser and for programs. */
@NullMarked
package org.knotenpunkt.web.partnership.progress;

import org.jspecify.annotations.NullMarked;
