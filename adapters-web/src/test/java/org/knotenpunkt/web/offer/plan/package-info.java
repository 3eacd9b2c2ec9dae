@NullMarked
package org.knotenpunkt.web.offer.plan;

import org.jspecify.annotations.NullMarked;
