/** Fakes and contracts of what is counted. */
@NullMarked
package org.knotenpunkt.application.offer.count;

import org.jspecify.annotations.NullMarked;
