/** Use cases about how many came, and what they ask of the outside. */
@NullMarked
package org.knotenpunkt.application.offer.count;

import org.jspecify.annotations.NullMarked;
