/** Recording and reading what becomes of agreements: values of goals, deliveries of contributions; and the ports for that. */
@NullMarked
package org.knotenpunkt.application.partnership.progress;

import org.jspecify.annotations.NullMarked;
