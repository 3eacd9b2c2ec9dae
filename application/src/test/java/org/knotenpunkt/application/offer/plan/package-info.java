@NullMarked
package org.knotenpunkt.application.offer.plan;

import org.jspecify.annotations.NullMarked;
