package org.knotenpunkt.application.centre.assessment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.assessment.SelfAssessment;
import org.knotenpunkt.domain.centre.assessment.Standing;
import org.knotenpunkt.domain.centre.frame.EditionDifference;
import org.knotenpunkt.domain.centre.frame.QualityFrame;

/**
 * A self-assessment, with the edition by which it was made.
 *
 * @param name of the centre
 * @param before what was handed in last before its day by the same frame; null if nothing was
 * @param works whether the one who looks may change it
 */
public record SelfAssessmentView(
        SelfAssessment assessment,
        QualityFrame frame,
        String name,
        @Nullable Before before,
        boolean works) {
    /** An earlier one, and what its edition asked otherwise. */
    public record Before(SelfAssessment assessment, QualityFrame frame, EditionDifference difference) {
        /** What it said about the criterion, if it was asked in the same words. */
        public Optional<Standing> standing(String criterion) {
            return difference.same().contains(criterion) ? assessment.standing(criterion) : Optional.empty();
        }
    }

    /** What was said before about the criterion, if it was asked in the same words. */
    public Optional<Standing> earlier(String criterion) {
        return before == null ? Optional.empty() : before.standing(criterion);
    }
}
