/** What the ports of progress do, and the fakes that do it in memory. */
@NullMarked
package org.knotenpunkt.application.partnership.progress;

import org.jspecify.annotations.NullMarked;
