package org.knotenpunkt.domain.partnership.lineofsight;

import org.knotenpunkt.domain.partnership.undertaking.Undertaking;

/**
 * What is done for a guiding or an intermediate goal, and for no operational one.
 *
 * @param pursuit the agreement that pursues the goal
 */
public record GeneralUndertaking(Pursuit pursuit, Undertaking undertaking) {}
