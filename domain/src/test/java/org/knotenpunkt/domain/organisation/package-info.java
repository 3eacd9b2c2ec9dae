/** Claims about organisations, and organisations to test with. */
@NullMarked
package org.knotenpunkt.domain.organisation;

import org.jspecify.annotations.NullMarked;
