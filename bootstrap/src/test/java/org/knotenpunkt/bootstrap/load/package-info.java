/** Servers under load, while processes are killed, stopped and started. */
@NullMarked
package org.knotenpunkt.bootstrap.load;

import org.jspecify.annotations.NullMarked;
