/** Tests of what is counted. */
@NullMarked
package org.knotenpunkt.domain.offer.count;

import org.jspecify.annotations.NullMarked;
