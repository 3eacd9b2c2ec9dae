/** Registering organisations, changing what is known about them, finding them and looking at them. */
@NullMarked
package org.knotenpunkt.application.organisation;

import org.jspecify.annotations.NullMarked;
