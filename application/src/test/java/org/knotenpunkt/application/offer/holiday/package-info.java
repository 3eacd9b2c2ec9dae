@NullMarked
package org.knotenpunkt.application.offer.holiday;

import org.jspecify.annotations.NullMarked;
