/** Action plans of agreements: a page to look at and to print, forms, and JSON. */
@NullMarked
package org.knotenpunkt.web.partnership.plan;

import org.jspecify.annotations.NullMarked;
