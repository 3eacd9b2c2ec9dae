package org.knotenpunkt.domain.organisation.socialspace;

import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;
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

    /** The actor may not do this. */
    record NotAllowed(Denial reason) implements SocialSpaceError, Forwarded {}
}
