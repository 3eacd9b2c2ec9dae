/** Who can see a record: for programs and as a page. */
@NullMarked
package org.knotenpunkt.web.access.sight;

import org.jspecify.annotations.NullMarked;
