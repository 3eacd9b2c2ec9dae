package org.knotenpunkt.application.partnership;

import org.knotenpunkt.domain.partnership.Agreement;

/** An agreement, and who has signed it: all that others have to know who read what was agreed. */
public record SignedAgreement(Agreement agreement, Signers signers) {}
