package org.knotenpunkt.application.partnership.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.AgreementId;

/**
 * A day on which something of an agreement is due.
 *
 * @param title of the agreement
 * @param edition the number of the version from which the day is
 * @param since the first day of that version
 * @param subject the id of what is due: of a goal, a contribution, a review, a disagreement, a release, or of the agreement itself
 * @param text what is due, in the words of the agreement; null where the kind says all
 * @param party who answers for it, as the agreement calls it; null where all do
 */
public record Deadline(
        AgreementId agreement,
        String title,
        int edition,
        LocalDate since,
        DeadlineKind kind,
        LocalDate day,
        UUID subject,
        @Nullable String text,
        @Nullable String party) {
    /** The earliest first; on one day by agreement, and then as the kinds are told. */
    public static final Comparator<Deadline> IN_ORDER = Comparator.comparing(Deadline::day)
            .thenComparing(Deadline::title)
            .thenComparing(Deadline::kind)
            .thenComparing(Deadline::subject);

    /** Whether the day is over. */
    public boolean isOverdue(LocalDate today) {
        return day.isBefore(today);
    }
}
