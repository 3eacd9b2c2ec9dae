/** What chains of audit entries tell; and examples of them for the tests of others. */
@NullMarked
package org.knotenpunkt.domain.access.audit;

import org.jspecify.annotations.NullMarked;
