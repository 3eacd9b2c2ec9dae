/** Claims about the shared values, and what the tests of other features build with. */
@NullMarked
package org.knotenpunkt.domain.shared;

import org.jspecify.annotations.NullMarked;
