/** Who did what: the pages and the API of the audit. */
@NullMarked
package org.knotenpunkt.web.access.audit;

import org.jspecify.annotations.NullMarked;
