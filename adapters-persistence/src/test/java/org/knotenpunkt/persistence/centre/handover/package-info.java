@NullMarked
package org.knotenpunkt.persistence.centre.handover;

import org.jspecify.annotations.NullMarked;
