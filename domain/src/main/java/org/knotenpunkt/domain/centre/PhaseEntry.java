package org.knotenpunkt.domain.centre;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Texts;

/**
 * That a centre came into a phase, and why we think so.
 *
 * @param since the first day
 * @param edition the number of the edition of criteria by which it was judged
 * @param criteria the codes of those that were met, in the order of the alphabet
 * @param reason up to 500 characters, or null
 * @param consequence what it has brought about beside the centre itself, or null if nothing
 */
public record PhaseEntry(
        Phase phase,
        LocalDate since,
        int edition,
        List<String> criteria,
        @Nullable String reason,
        @Nullable Consequence consequence) {
    public static final int MAX_REASON_LENGTH = 500;

    public PhaseEntry {
        criteria = criteria.stream().sorted().distinct().toList();
        reason = Texts.optional("reason of a phase", reason, MAX_REASON_LENGTH);
        if (consequence != null && consequence.of() != phase) {
            throw new IllegalArgumentException("%s does not bring about %s".formatted(phase, consequence));
        }
    }

    /** A phase judged by the current edition of criteria. */
    public static PhaseEntry judgedNow(
            Phase phase, LocalDate since, Collection<String> criteria, @Nullable String reason) {
        return new PhaseEntry(phase, since, PhaseCriteria.current().number(), List.copyOf(criteria), reason, null);
    }

    PhaseEntry bringing(Consequence brought) {
        return new PhaseEntry(phase, since, edition, criteria, reason, brought);
    }
}
