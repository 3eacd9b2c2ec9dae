package org.knotenpunkt.domain.partnership.concept;

import java.time.LocalDate;

/**
 * That a concept was repealed.
 *
 * @param lastDay the last day on which it holds
 */
public record Repeal(Resolution resolution, LocalDate lastDay) {}
