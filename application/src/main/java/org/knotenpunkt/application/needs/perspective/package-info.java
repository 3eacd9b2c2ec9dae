/** Keeping the perspectives that towns have added. */
@NullMarked
package org.knotenpunkt.application.needs.perspective;

import org.jspecify.annotations.NullMarked;
