/** The pages and the API of the audit, on use cases in memory. */
@NullMarked
package org.knotenpunkt.web.access.audit;

import org.jspecify.annotations.NullMarked;
