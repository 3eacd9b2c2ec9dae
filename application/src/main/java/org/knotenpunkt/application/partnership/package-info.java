/** The use cases of agreements: drafting, approving, ending and reading them; and the ports that they need. */
@NullMarked
package org.knotenpunkt.application.partnership;

import org.jspecify.annotations.NullMarked;
