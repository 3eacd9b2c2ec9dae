@NullMarked
package org.knotenpunkt.web.offer.handover;

import org.jspecify.annotations.NullMarked;
