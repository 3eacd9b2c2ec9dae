/** What agreements add to the handover of a centre. */
@NullMarked
package org.knotenpunkt.web.partnership.handover;

import org.jspecify.annotations.NullMarked;
