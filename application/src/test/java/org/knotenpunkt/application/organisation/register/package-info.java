/** The contracts of the ports of imports, the fakes that stand in for them, and what the use cases do. */
@NullMarked
package org.knotenpunkt.application.organisation.register;

import org.jspecify.annotations.NullMarked;
