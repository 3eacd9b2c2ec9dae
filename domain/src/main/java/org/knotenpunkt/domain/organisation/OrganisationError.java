package org.knotenpunkt.domain.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Explained;
import org.knotenpunkt.domain.shared.Forwarded;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Similar;

/** Why something about an organisation was refused. */
public sealed interface OrganisationError extends DomainError {
    /** There is no organisation with the id. */
    record UnknownOrganisation(OrganisationId id) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** It was registered by mistake, and that was taken back: there never was such an organisation. */
    record NeverWas(OrganisationId id, String name, Instant withdrawn) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.GONE;
        }
    }

    /** The same, for those who may know why. */
    record NeverWasBecause(OrganisationId id, String name, Instant withdrawn, String reason)
            implements OrganisationError, Explained {
        @Override
        public Kind kind() {
            return Kind.GONE;
        }
    }

    /** Something else speaks of it, so that it cannot be as if it had never been. */
    record StillSpokenOf(OrganisationId id, Mention by) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Others of the kind are known in the same place by the same name; whoever means another one says so. */
    record SimilarKnown(String name, List<OrganisationId> known) implements OrganisationError, Similar {
        public SimilarKnown {
            known = List.copyOf(known);
        }

        @Override
        public List<UUID> candidates() {
            return known.stream().map(OrganisationId::value).toList();
        }
    }

    /** Of several that were to become known at once, two are called the same. */
    record NamedTwice(String name) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The town to which the organisation is said to belong is none that we know. */
    record UnknownTown(MunicipalityId municipality) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Organisations of the kind stand beside the towns or are one: they belong to none. */
    record BelongsToNoTown(OrganisationKind organisationKind) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** A change of the same fact is known that is later; the past is not rewritten. */
    record LaterChangeKnown(OrganisationId id, LocalDate from, LocalDate laterChange) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The organisation does not exist any more on the day. */
    record AlreadyEnded(OrganisationId id, String name, LocalDate lastDay) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** What is said of the organisation would begin before it was founded. */
    record BeforeFounding(OrganisationId id, String name, PartialDate from, LocalDate founded)
            implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** What is said of the organisation, or itself, would end before it was founded. */
    record OverBeforeFounding(OrganisationId id, String name, LocalDate until, LocalDate founded)
            implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Something that is said of the organisation was so on a day before the one on which it is to have been founded. */
    record BegunBefore(OrganisationId id, Mention by, LocalDate from, LocalDate founded) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The same of what is recorded of the organisation itself, which a register may have said. */
    record KnownBefore(OrganisationId id, LocalDate from, LocalDate founded) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The same of what another town says: which one and what that is, nobody else is told. */
    record BegunElsewhereBefore(OrganisationId id, LocalDate from, LocalDate founded) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Organisations of the kind have no keys of the scheme. */
    record KeyDoesNotFit(KeyScheme scheme, OrganisationKind organisationKind) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The organisation has another key of the scheme at that time. */
    record SchemeTaken(OrganisationId id, KeyScheme scheme, String value) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Another organisation bears the key at that time. */
    record KeyTaken(KeyScheme scheme, String value, OrganisationId bearer) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The organisation does not bear the key on the day. */
    record KeyNotBorne(OrganisationId id, KeyScheme scheme, String value) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** An organisation cannot carry on after itself. */
    record SuccessorIsItself(OrganisationId id) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** A successor is no organisation that we know. */
    record UnknownSuccessor(OrganisationId successor) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** A successor does not exist on the day after the last one. */
    record SuccessorNotThere(OrganisationId successor, LocalDate day) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A merger has one successor, a split at least two. */
    record WrongNumberOfSuccessors(Ending.Kind ending, int successors) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** A municipality never just closes: others take it in or share it. */
    record TownWithoutSuccessor(OrganisationId id) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** It would end before the earliest day on which anything is known of it, in whichever town. */
    record EndsBeforeKnown(OrganisationId id, LocalDate lastDay, LocalDate known) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The organisation carries on after another one that ended on a later day than this is to end. */
    record EndsBeforePredecessor(OrganisationId predecessor, LocalDate lastDay) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The organisation has no end that could be taken back. */
    record OrganisationNotEnded(OrganisationId id) implements OrganisationError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** What is recorded stays as it is. */
    record FactStays(FactError reason) implements OrganisationError, Forwarded {}

    /** The actor may not do this. */
    record NotAllowed(Denial reason) implements OrganisationError, Forwarded {}
}
