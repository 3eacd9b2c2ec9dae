package org.knotenpunkt.domain.organisation.socialspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.FactError;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Explained;
import org.knotenpunkt.domain.shared.Forwarded;
import org.knotenpunkt.domain.shared.Similar;
import org.knotenpunkt.domain.shared.Validity;

/** Why something about a social space was refused. */
public sealed interface SocialSpaceError extends DomainError {
    /** There is no social space with the id. */
    record UnknownSocialSpace(SocialSpaceId id) implements SocialSpaceError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** It was drawn by mistake, and that was taken back: there never was such a social space. */
    record SocialSpaceNeverWas(SocialSpaceId id, String name, Instant withdrawn, String reason)
            implements SocialSpaceError, Explained {
        @Override
        public Kind kind() {
            return Kind.GONE;
        }
    }

    /** What is to be assigned is no organisation that we know. */
    record AssignedUnknown(OrganisationId organisation) implements SocialSpaceError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Another social space of the town has the key at that time. */
    record LocalKeyTaken(String localKey, SocialSpaceId bearer) implements SocialSpaceError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The organisation belongs to the social space already, at some time of the period. */
    record AlreadyAssigned(OrganisationId organisation, Validity validity) implements SocialSpaceError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The organisation does not belong to the social space on the day. */
    record NotAssigned(OrganisationId organisation) implements SocialSpaceError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The social space does not exist throughout the period. */
    record SocialSpaceNotThere(SocialSpaceId id, Validity validity) implements SocialSpaceError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /**
     * Some belong to the social space only after the day with which it is to end: nobody would see that any more.
     *
     * @param organisations what these are called
     * @param last the day on which the last of them comes
     */
    record AssignmentsToCome(SocialSpaceId id, List<String> organisations, LocalDate last) implements SocialSpaceError {
        public AssignmentsToCome {
            organisations = List.copyOf(organisations);
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The social space has no end that could be taken back. */
    record SocialSpaceNotEnded(SocialSpaceId id) implements SocialSpaceError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The organisation has not ceased to belong to the social space: there is no end that could be taken back. */
    record AssignmentNotEnded(OrganisationId organisation) implements SocialSpaceError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** No assignment of the organisation begins on the day. */
    record UnknownAssignment(
            OrganisationId organisation, @Nullable LocalDate from) implements SocialSpaceError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Others of the town bear the name; whoever means another one says so. */
    record SimilarSpaceKnown(String name, List<SocialSpaceId> known) implements SocialSpaceError, Similar {
        public SimilarSpaceKnown {
            known = List.copyOf(known);
        }

        @Override
        public List<UUID> candidates() {
            return known.stream().map(SocialSpaceId::value).toList();
        }
    }

    /** A change of the name is known that is later; the past is not rewritten. */
    record LaterNameKnown(LocalDate from, LocalDate laterChange) implements SocialSpaceError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** What is recorded stays as it is. */
    record FactStays(FactError reason) implements SocialSpaceError, Forwarded {}

    /** Organisations belong to it or were said to: it cannot be as if it had never been. */
    record SocialSpaceInUse(SocialSpaceId id) implements SocialSpaceError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The actor may not do this. */
    record NotAllowed(Denial reason) implements SocialSpaceError, Forwarded {}

    /** The organisation is not there yet, or no more, when what is said of it is to begin. */
    record OrganisationNotThere(OrganisationError reason) implements SocialSpaceError, Forwarded {}
}
