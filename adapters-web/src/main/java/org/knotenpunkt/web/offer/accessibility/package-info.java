/** Statements on accessibility, and feedback: what everybody sees of them, and what the coordination does. */
@NullMarked
package org.knotenpunkt.web.offer.accessibility;

import org.jspecify.annotations.NullMarked;
