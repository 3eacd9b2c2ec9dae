/** What offers add to the handover of their centre. */
@NullMarked
package org.knotenpunkt.web.offer.handover;

import org.jspecify.annotations.NullMarked;
