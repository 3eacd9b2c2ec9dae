package org.knotenpunkt.domain.partnership.concept;

import java.time.LocalDate;

/**
 * That an edition was adopted.
 *
 * @param from the first day on which it holds; it may be earlier than the resolution, or later
 */
public record Adoption(Resolution resolution, LocalDate from) {}
