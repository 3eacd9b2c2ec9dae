package org.knotenpunkt.domain.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;

/**
 * The phases of a centre as they followed each other.
 *
 * @param entries oldest first, no two of one day, none that cannot follow the one before
 */
public record Phases(List<PhaseEntry> entries) {
    /** @throws IllegalArgumentException if one cannot follow the one before it */
    public Phases {
        entries = List.copyOf(entries);
        @Nullable PhaseEntry before = null;
        for (var entry : entries) {
            if (!Phase.after(before == null ? null : before.phase()).contains(entry.phase())
                    || (before != null && !entry.since().isAfter(before.since()))) {
                throw new IllegalArgumentException("%s cannot follow %s".formatted(entry, before));
            }
            before = entry;
        }
    }

    /** These and another one that follows. */
    Result<Phases, CentreError> and(PhaseEntry entry) {
        var last = last().orElse(null);
        return following(entry.phase(), last)
                .flatMap(phase -> last == null || entry.since().isAfter(last.since())
                        ? judged(entry, last == null ? null : last.phase())
                        : Result.refusal(new CentreError.PhaseBeforeTheLast(entry.since(), last.since())))
                .map(judged -> new Phases(
                        Stream.concat(entries.stream(), Stream.of(judged)).toList()));
    }

    /** The phase, if it can come next. */
    public Result<Phase, CentreError> following(Phase phase) {
        return following(phase, last().orElse(null));
    }

    private static Result<Phase, CentreError> following(Phase phase, @Nullable PhaseEntry last) {
        var possible = Phase.after(last == null ? null : last.phase());
        if (possible.contains(phase)) {
            return Result.success(phase);
        }
        if (possible.isEmpty()) {
            return Result.refusal(new CentreError.AfterTheEnd());
        }
        return Result.refusal(
                last == null
                        ? new CentreError.NoFirstPhase(phase, possible)
                        : new CentreError.ImpossibleStep(last.phase(), phase, possible));
    }

    private static Result<PhaseEntry, CentreError> judged(PhaseEntry entry, @Nullable Phase before) {
        var phase = entry.phase();
        var unknown = PhaseCriteria.current().unknown(phase, entry.criteria());
        if (!unknown.isEmpty()) {
            return Result.refusal(new CentreError.UnknownPhaseCriteria(phase, unknown));
        }
        if (phase.hasCriteria() && entry.criteria().isEmpty()) {
            return Result.refusal(new CentreError.NoPhaseCriterion(phase));
        }
        return phase.needsReason(before) && entry.reason() == null
                ? Result.refusal(new CentreError.PhaseWithoutReason(phase))
                : Result.success(entry);
    }

    /** These, of which the last one has brought about something. */
    Phases withConsequence(Consequence consequence) {
        return new Phases(Stream.concat(
                        withoutLast().entries().stream(),
                        Stream.of(entries.getLast().bringing(consequence)))
                .toList());
    }

    Phases withoutLast() {
        return new Phases(entries.subList(0, entries.size() - 1));
    }

    public Optional<PhaseEntry> last() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }

    /** The one in which the centre was on the day, if that is known. */
    public Optional<PhaseEntry> on(LocalDate day) {
        return entries.reversed().stream()
                .filter(entry -> !entry.since().isAfter(day))
                .findFirst();
    }

    /** Each with the days on which it held, oldest first. */
    public List<Dated<PhaseEntry>> dated() {
        return Stream.iterate(0, index -> index < entries.size(), index -> index + 1)
                .map(index -> new Dated<>(entries.get(index), days(index)))
                .toList();
    }

    private Validity days(int index) {
        var until = index + 1 < entries.size() ? entries.get(index + 1).since().minusDays(1) : null;
        return new Validity(entries.get(index).since(), until);
    }
}
