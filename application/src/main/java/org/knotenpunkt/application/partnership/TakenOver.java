package org.knotenpunkt.application.partnership;

import org.knotenpunkt.domain.partnership.Agreement;

/**
 * What a transcript tells of.
 *
 * @param known whether it was known here already, and just so
 */
public record TakenOver(Agreement agreement, boolean known) {}
