@NullMarked
package org.knotenpunkt.application.centre.handover;

import org.jspecify.annotations.NullMarked;
