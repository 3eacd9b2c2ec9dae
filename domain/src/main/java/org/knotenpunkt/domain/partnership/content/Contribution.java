package org.knotenpunkt.domain.partnership.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What a party promises to give.
 *
 * @param text what it is, 1 to 300 characters
 * @param amount how much in the period, above 0, in the unit of the kind
 * @param from the first day of the period
 * @param until its last day, by which all of it is due
 * @param goal what it is for; null if it is for all of the agreement
 */
public record Contribution(
        ContributionId id,
        OrganisationId party,
        ContributionKind kind,
        String text,
        BigDecimal amount,
        LocalDate from,
        LocalDate until,
        @Nullable GoalId goal) {
    public static final int MAX_LENGTH = 300;

    public Contribution {
        text = Texts.called("text of a contribution", text, MAX_LENGTH);
        amount = Numbers.plain(amount);
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("A contribution of %s is none".formatted(amount));
        }
        if (kind == ContributionKind.MONEY && amount.scale() > 0) {
            throw new IllegalArgumentException("Money comes in whole cents, not in %s".formatted(amount));
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A contribution cannot end on %s, before %s".formatted(until, from));
        }
    }
}
