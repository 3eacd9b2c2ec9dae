package org.knotenpunkt.domain.partnership.review;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.shared.Texts;

/**
 * How far a party finds one condition met.
 *
 * @param criterion the code of the condition
 * @param points 1 to 5, or null if the party says that it cannot say
 * @param comment up to 500 characters, or null
 */
public record Rating(
        String criterion,
        @Nullable Integer points,
        @Nullable String comment) {
    public static final int MAX_COMMENT_LENGTH = 500;

    public Rating {
        if (points != null && (points < QualityFrame.LOWEST || points > QualityFrame.HIGHEST)) {
            throw new IllegalArgumentException(
                    "A rating is %d to %d, not %d".formatted(QualityFrame.LOWEST, QualityFrame.HIGHEST, points));
        }
        comment = Texts.optional("comment on a rating", comment, MAX_COMMENT_LENGTH);
    }

    /** That the party cannot say, which is not the same as saying nothing. */
    public static Rating cannotSay(String criterion) {
        return new Rating(criterion, null, null);
    }

    /** Without what only those concerned may read: it could get into a log. */
    @Override
    public String toString() {
        return "Rating[%s]".formatted(criterion);
    }
}
