package org.knotenpunkt.application.partnership.lineofsight;

import org.knotenpunkt.domain.partnership.Agreement;

/**
 * What one agreement pursues.
 *
 * @param view the lines that lead through its goals and contributions
 */
public record SightOfAgreement(Agreement agreement, LineOfSightView view) {}
