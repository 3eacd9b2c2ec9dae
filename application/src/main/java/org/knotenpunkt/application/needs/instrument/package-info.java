/** Drawing up what is asked. */
@NullMarked
package org.knotenpunkt.application.needs.instrument;

import org.jspecify.annotations.NullMarked;
