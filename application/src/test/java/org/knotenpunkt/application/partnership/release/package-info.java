/** Contracts, fakes and tests of releases of agreements. */
@NullMarked
package org.knotenpunkt.application.partnership.release;

import org.jspecify.annotations.NullMarked;
