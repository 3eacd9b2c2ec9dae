/** Pages, forms and the API about how many came. */
@NullMarked
package org.knotenpunkt.web.offer.count;

import org.jspecify.annotations.NullMarked;
