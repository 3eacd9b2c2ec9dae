/** What every adapter of the feature {@code access} does, and fakes that do it in memory. */
@NullMarked
package org.knotenpunkt.application.access;

import org.jspecify.annotations.NullMarked;
