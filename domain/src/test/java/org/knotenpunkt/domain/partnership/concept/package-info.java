/** Concepts of towns. */
@NullMarked
package org.knotenpunkt.domain.partnership.concept;

import org.jspecify.annotations.NullMarked;
