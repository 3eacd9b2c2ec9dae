@NullMarked
package org.knotenpunkt.web.offer.hsds;

import org.jspecify.annotations.NullMarked;
