@NullMarked
package org.knotenpunkt.web.centre.handover;

import org.jspecify.annotations.NullMarked;
