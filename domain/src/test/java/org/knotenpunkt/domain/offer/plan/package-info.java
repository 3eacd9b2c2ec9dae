@NullMarked
package org.knotenpunkt.domain.offer.plan;

import org.jspecify.annotations.NullMarked;
