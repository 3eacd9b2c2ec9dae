/** Tests of the pages and the API about counts. */
@NullMarked
package org.knotenpunkt.web.offer.count;

import org.jspecify.annotations.NullMarked;
