package org.knotenpunkt.domain.organisation.relation;

import org.knotenpunkt.domain.organisation.FactError;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;
import org.knotenpunkt.domain.shared.Validity;

/** Why something about a relation was refused. */
public sealed interface RelationError extends DomainError {
    /** There is no relation with the id. */
    record UnknownRelation(RelationId id) implements RelationError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** An end of the relation is no organisation that we know. */
    record UnknownEnd(OrganisationId organisation) implements RelationError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** An organisation is not related to itself. */
    record RelatedToItself(OrganisationId organisation) implements RelationError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Organisations of these kinds cannot be related in this way. */
    record RelationDoesNotFit(RelationKind relation, OrganisationKind from, OrganisationKind to)
            implements RelationError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The two are related in this way already, at some time of the period. */
    record AlreadyRelated(RelationId existing, RelationKind relation, Validity validity) implements RelationError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The centre has another host at some time of the period. */
    record HostedElsewhere(OrganisationId centre, OrganisationId host, Validity validity) implements RelationError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The relation has ended before the day. */
    record RelationOver(RelationId id, Validity validity) implements RelationError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The relation would end before it begins. */
    record EndsBeforeItBegins(RelationId id, Validity validity) implements RelationError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The relation has no end that could be taken back. */
    record RelationNotEnded(RelationId id) implements RelationError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The relation has been withdrawn, as it was never true. */
    record RelationNeverTrue(RelationId id) implements RelationError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Where it was read cannot be. */
    record NoSuchSource(FactError reason) implements RelationError, Forwarded {}

    /** One of the two organisations does not exist yet or no longer. */
    record OrganisationNotThere(OrganisationError reason) implements RelationError, Forwarded {}

    /** The actor may not do this. */
    record NotAllowed(Denial reason) implements RelationError, Forwarded {}
}
