package org.knotenpunkt.domain.partnership.release;

import java.time.Instant;
import java.time.LocalDate;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;

/** Why something about the release of an agreement was refused. */
public sealed interface ReleaseError extends DomainError {
    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** The agreement has no such release. */
    record UnknownRelease(ReleaseId id) implements ReleaseError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Nothing was agreed yet: drafts are for those who work on them. */
    record NothingToRelease() implements ReleaseError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The town is no member of the network when the release begins. */
    record NotInNetwork(InitiativeId network) implements ReleaseError {}

    /** It would begin before today. */
    record ReleasedInThePast(LocalDate earliest) implements ReleaseError {}

    /** It would end before it begins. */
    record ReleaseEndsBefore(LocalDate from) implements ReleaseError {}

    /** It would last too long. */
    record ReleasedTooLong(LocalDate latest) implements ReleaseError {}

    /** The agreement is released to the network already in a part of the time. */
    record ReleasedAlready(LocalDate from, LocalDate until) implements ReleaseError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record RevokedAlready(Instant at) implements ReleaseError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It has ended by itself. */
    record ReleaseOver(LocalDate lastDay) implements ReleaseError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The agreement itself says no. */
    record ReleaseOfAgreement(AgreementError reason) implements ReleaseError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }

    /** The actor may not do this. */
    record MayNotRelease(Denial reason) implements ReleaseError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }
}
