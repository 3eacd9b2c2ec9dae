/** Contracts and fakes of the ports of agreements, and tests of their use cases. */
@NullMarked
package org.knotenpunkt.application.partnership;

import org.jspecify.annotations.NullMarked;
