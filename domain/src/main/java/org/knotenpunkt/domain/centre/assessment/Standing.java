package org.knotenpunkt.domain.centre.assessment;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.shared.Texts;

/**
 * Where a centre stands with one criterion.
 *
 * @param criterion its code
 * @param points 1 to 5; null as long as they are not settled
 * @param evidence by what that is seen, up to 1,000 characters; null as long as nobody has said
 * @param nextStep what the centre does about it next, up to 500 characters; null if nothing
 */
public record Standing(
        String criterion,
        @Nullable Integer points,
        @Nullable String evidence,
        @Nullable String nextStep) {
    public static final int MAX_EVIDENCE_LENGTH = 1_000;
    public static final int MAX_NEXT_STEP_LENGTH = 500;

    public Standing {
        if (points != null && (points < QualityFrame.LOWEST || points > QualityFrame.HIGHEST)) {
            throw new IllegalArgumentException(
                    "A rating is %d to %d, not %d".formatted(QualityFrame.LOWEST, QualityFrame.HIGHEST, points));
        }
        evidence = Texts.optional("evidence for a rating", evidence, MAX_EVIDENCE_LENGTH);
        nextStep = Texts.optional("next step", nextStep, MAX_NEXT_STEP_LENGTH);
    }

    /** Whether nothing is said. */
    public boolean isBlank() {
        return points == null && evidence == null && nextStep == null;
    }

    /** Without what only those concerned may read: it could get into a log. */
    @Override
    public String toString() {
        return "Standing[%s]".formatted(criterion);
    }
}
