@NullMarked
package org.knotenpunkt.application.partnership.handover;

import org.jspecify.annotations.NullMarked;
