package org.knotenpunkt.application.report;

import org.knotenpunkt.domain.report.FigureRelease;

/**
 * A release with the town whose figures they are.
 *
 * @param townName what the town is called today
 */
public record TownRelease(String townName, FigureRelease release) {}
