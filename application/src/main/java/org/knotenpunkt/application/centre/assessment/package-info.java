/** Use cases about how centres assess themselves, and the ports they need. */
@NullMarked
package org.knotenpunkt.application.centre.assessment;

import org.jspecify.annotations.NullMarked;
