package org.knotenpunkt.domain.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Contradiction;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Explained;
import org.knotenpunkt.domain.shared.Forwarded;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Similar;
import org.knotenpunkt.domain.shared.Source;

/** Why an operation on a network of towns was refused. */
public sealed interface InitiativeError extends DomainError {
    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** There is no such network. */
    record NotFound(InitiativeId id) implements InitiativeError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The actor may not do this. */
    record NotAllowed(Denial reason) implements InitiativeError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }

    /** The town or the organisation was not there yet. */
    record OrganisationNotThere(OrganisationError reason) implements InitiativeError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }

    /** It was set up in error, and that was taken back: there never was such a network. */
    record InitiativeNeverWas(InitiativeId id, String name, Instant withdrawn, String reason)
            implements InitiativeError, Explained {
        @Override
        public Kind kind() {
            return Kind.GONE;
        }
    }

    /** Towns belong to it or organisations carry it, or were said to: it cannot be as if it had never been. */
    record InitiativeInUse(InitiativeId id, InitiativeFact by) implements InitiativeError {}

    /** Somebody has or had a right over it: it cannot be as if it had never been. */
    record RightsOverIt(InitiativeId id) implements InitiativeError {}

    /** It has ended before. */
    record InitiativeOver(InitiativeId id, LocalDate lastDay) implements InitiativeError {}

    /** Something would end after it has ended itself. */
    record OutlivesInitiative(InitiativeId id, LocalDate until, LocalDate lastDay) implements InitiativeError {}

    /** It has no end that could be taken back. */
    record InitiativeNotEnded(InitiativeId id) implements InitiativeError {}

    /** Nothing ends before it was founded. */
    record EndsBeforeFounding(LocalDate lastDay, PartialDate founded) implements InitiativeError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Towns join only later, the last of them on the day. */
    record MembersToCome(InitiativeId id, LocalDate last) implements InitiativeError {}

    /** Organisations carry it only later, the last of them from the day on. */
    record SupportersToCome(InitiativeId id, LocalDate last) implements InitiativeError {}

    /** Nobody carries a network that does not exist yet. */
    record SupportBeforeFounding(LocalDate from, PartialDate founded) implements InitiativeError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Only municipalities are members. */
    record NoTown(OrganisationId organisation) implements InitiativeError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** No such organisation could carry the network. */
    record UnknownSupporter(OrganisationId organisation) implements InitiativeError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The town belongs to the network in that time already. */
    record AlreadyMember(MunicipalityId town) implements InitiativeError {}

    /** The town does not belong to the network, or has left it already. */
    record NotMember(MunicipalityId town) implements InitiativeError {}

    /** Others bear the name; whoever means another one says so. */
    record SimilarNetworkKnown(String name, List<InitiativeId> known) implements InitiativeError, Similar {
        public SimilarNetworkKnown {
            known = List.copyOf(known);
        }

        @Override
        public List<UUID> candidates() {
            return known.stream().map(InitiativeId::value).toList();
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A network that is yet to be founded has nobody to belong to it. */
    record FoundedInFuture(PartialDate founded) implements InitiativeError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Nobody joins a network that does not exist yet. */
    record JoinedBeforeFounding(PartialDate joined, PartialDate founded) implements InitiativeError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Who founded the network belongs to it from its beginning. */
    record FounderJoinedLater(PartialDate joined, PartialDate founded) implements InitiativeError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Nobody leaves before joining. */
    record LeftBeforeJoining(PartialDate left, PartialDate joined) implements InitiativeError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Only members have a stage. */
    record StageOfNonMember(MunicipalityId town) implements InitiativeError {}

    /** What is reached is reached by today. */
    record StageInFuture(PartialDate since) implements InitiativeError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The history of stages goes on from its end; what was before stays as it was. */
    record StageBeforeTheLast(PartialDate since, PartialDate last) implements InitiativeError {}

    /** A step back wants a reason. */
    record StepBackWithoutReason(MemberStage from, MemberStage to) implements InitiativeError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The current edition has no such criteria for the stage. */
    record UnknownCriteria(MemberStage stage, SortedSet<String> criteria) implements InitiativeError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** At least one criterion of a stage is met by who has reached it. */
    record NoCriterion(MemberStage stage) implements InitiativeError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** It is not said what was counted. */
    record CountWithoutDefinition() implements InitiativeError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** It is not said for which date it was counted. */
    record CountWithoutDate() implements InitiativeError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** It is not said where the count was published. */
    record CountWithoutSource() implements InitiativeError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Nobody has counted yet what is yet to come. */
    record CountInFuture(PartialDate asOf) implements InitiativeError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Nobody has counted a network that does not exist yet. */
    record CountBeforeFounding(PartialDate asOf, PartialDate founded) implements InitiativeError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** What is said to prove something has yet to appear. */
    record SourceInFuture(PartialDate date) implements InitiativeError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** What is said to have published a count is older than that. */
    record SourceTooOld(PartialDate date, PartialDate asOf) implements InitiativeError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Another count of the same is known for that date. */
    record CountKnown(PartialDate asOf, String known, Source source) implements InitiativeError, Contradiction {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The organisation carries the network in that time already. */
    record AlreadySupporter(OrganisationId organisation) implements InitiativeError {}

    /** The organisation does not carry the network, or no longer. */
    record NotSupporter(OrganisationId organisation) implements InitiativeError {}

    /** Support cannot end before it began. */
    record SupportEndsBeforeItBegan(LocalDate until, LocalDate from) implements InitiativeError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Nothing like that is recorded, or it has been taken back already. */
    record NothingRecordedSo(InitiativeFact fact) implements InitiativeError {}

    /** It has no end that could be taken back. */
    record NotEnded(InitiativeFact fact) implements InitiativeError {}
}
