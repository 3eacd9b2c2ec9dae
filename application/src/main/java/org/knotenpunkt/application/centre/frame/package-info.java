/** Keeping the quality frames by which people look at their work. */
@NullMarked
package org.knotenpunkt.application.centre.frame;

import org.jspecify.annotations.NullMarked;
