/** Recording and reading what becomes of agreements: values and ratings of goals, deliveries of contributions; and the ports for that. */
@NullMarked
package org.knotenpunkt.application.partnership.progress;

import org.jspecify.annotations.NullMarked;
