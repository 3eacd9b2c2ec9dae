/** Recording which functions there are in organisations and who serves in them. */
@NullMarked
package org.knotenpunkt.application.organisation.function;

import org.jspecify.annotations.NullMarked;
