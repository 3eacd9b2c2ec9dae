@NullMarked
package org.knotenpunkt.web.partnership.handover;

import org.jspecify.annotations.NullMarked;
