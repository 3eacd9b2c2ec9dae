package org.knotenpunkt.domain.organisation;

import org.knotenpunkt.domain.shared.DomainError;

/** Why something recorded about an organisation cannot be taken back. */
public sealed interface FactError extends DomainError {
    @Override
    default Kind kind() {
        return Kind.CONFLICT;
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
