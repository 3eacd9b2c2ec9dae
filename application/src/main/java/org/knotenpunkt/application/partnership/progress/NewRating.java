package org.knotenpunkt.application.partnership.progress;

import org.knotenpunkt.domain.partnership.progress.NextStep;
import org.knotenpunkt.domain.partnership.progress.Verdict;
import org.knotenpunkt.domain.shared.SchoolYear;

/**
 * What somebody says became of a goal in a school year.
 *
 * @param reason why they see it so
 * @param next what is to follow
 */
public record NewRating(SchoolYear year, Verdict verdict, String reason, NextStep next) {}
