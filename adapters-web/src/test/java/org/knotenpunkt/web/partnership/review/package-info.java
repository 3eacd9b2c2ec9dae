/** Joint reviews in the browser. */
@NullMarked
package org.knotenpunkt.web.partnership.review;

import org.jspecify.annotations.NullMarked;
