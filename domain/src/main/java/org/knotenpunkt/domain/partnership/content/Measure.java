package org.knotenpunkt.domain.partnership.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What makes an operational goal SMART: specific by target group and sign, measurable by baseline, target and unit, accepted by a
 * responsible party, relevant by its step of the impact ladder, timed by its day.
 *
 * @param targetGroup for whom, 1 to 200 characters
 * @param sign by which everybody sees it, 1 to 300 characters
 * @param unit in which the sign is measured, 1 to 40 characters
 * @param baseline how much it was; null where that is not known yet
 * @param baselineOn when it was so much; null exactly where the baseline is
 * @param baselineBy by when that will have been measured which is not known yet: the first value of a day up to it counts as the baseline then,
 *     and the measure stays as it was agreed; null where it is known, and as long as nobody has said it
 * @param target how much it is to be
 * @param due by when
 * @param responsible the party that answers for it
 * @param step on which step of the impact ladder the sign stands
 * @param claim what the parties call it
 */
public record Measure(
        String targetGroup,
        String sign,
        String unit,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate baselineOn,
        @Nullable LocalDate baselineBy,
        BigDecimal target,
        LocalDate due,
        OrganisationId responsible,
        ImpactStep step,
        ImpactClaim claim) {
    public static final int MAX_TARGET_GROUP_LENGTH = 200;
    public static final int MAX_SIGN_LENGTH = 300;
    public static final int MAX_UNIT_LENGTH = 40;

    /** How many decimal places baseline and target have at most. */
    public static final int MAX_PLACES = 4;

    public Measure {
        targetGroup = Texts.called("target group of a goal", targetGroup, MAX_TARGET_GROUP_LENGTH);
        sign = Texts.called("sign of a goal", sign, MAX_SIGN_LENGTH);
        unit = Texts.called("unit of a goal", unit, MAX_UNIT_LENGTH);
        baseline = baseline == null ? null : Numbers.plain(baseline);
        target = Numbers.plain(target);
        if ((baseline == null) != (baselineOn == null)) {
            throw new IllegalArgumentException("A baseline and its day go together");
        }
        if (baseline != null && baselineBy != null) {
            throw new IllegalArgumentException("A baseline that is known is not measured any more");
        }
    }

    /** Whether it is known how it was, or said by when it will be. */
    public boolean hasBeginning() {
        return baseline != null || baselineBy != null;
    }

    /** Whether the sign is on a step high enough for what the parties call it. */
    public boolean isHonest() {
        return step.supports(claim);
    }
}
