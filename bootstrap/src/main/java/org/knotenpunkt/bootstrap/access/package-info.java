/** The feature {@code access}: its wiring and its commands. */
@NullMarked
package org.knotenpunkt.bootstrap.access;

import org.jspecify.annotations.NullMarked;
