/** Puts the house together: the parts are made, tied to each other and run. */
@NullMarked
package org.knotenpunkt.bootstrap;

import org.jspecify.annotations.NullMarked;
