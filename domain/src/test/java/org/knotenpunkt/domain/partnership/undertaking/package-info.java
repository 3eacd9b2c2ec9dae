/** Undertakings for tests. */
@NullMarked
package org.knotenpunkt.domain.partnership.undertaking;

import org.jspecify.annotations.NullMarked;
