package org.knotenpunkt.domain.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Contradiction;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Source;

/** Why something recorded about an organisation stays as it is. */
public sealed interface FactError extends DomainError {
    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** Another value is recorded from the same day on, or for the same day or school year. */
    record SaidOtherwise(
            FactKind fact,
            @Nullable LocalDate from,
            String known,
            @Nullable Source source) implements FactError, Contradiction {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** What is said to say so has yet to appear. */
    record SourceInFuture(PartialDate date) implements FactError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** What is said to say so is older than the first day on which that could be counted. */
    record SourceTooOld(PartialDate date, LocalDate counted) implements FactError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Nothing of the kind is recorded for that time, or it has been taken back already. */
    record NothingRecordedThen(FactKind fact) implements FactError {}

    /** A register says so; the next edition or something recorded by hand can say otherwise. */
    record SaidByRegister(FactKind fact, String register) implements FactError {}

    /** At that time it has no other name, and it has one at all times; another name can take its place. */
    record NameNeeded() implements FactError {}

    /** By this key registers know what it is. */
    record KeyNeeded(KeyScheme scheme) implements FactError {}
}
