/** Settling what parties to agreements do otherwise or see differently; and the ports for that. */
@NullMarked
package org.knotenpunkt.application.partnership.disagreement;

import org.jspecify.annotations.NullMarked;
