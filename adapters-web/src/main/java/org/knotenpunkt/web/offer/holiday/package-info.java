/** School holidays, for those who plan: which are known, and until when. */
@NullMarked
package org.knotenpunkt.web.offer.holiday;

import org.jspecify.annotations.NullMarked;
