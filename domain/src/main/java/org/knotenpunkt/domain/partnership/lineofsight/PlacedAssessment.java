package org.knotenpunkt.domain.partnership.lineofsight;

import org.knotenpunkt.domain.needs.Assessment;

/**
 * An assessment with the needs that were found.
 *
 * @param placeName what the place is called at which it looks
 */
public record PlacedAssessment(Assessment assessment, String placeName) {}
