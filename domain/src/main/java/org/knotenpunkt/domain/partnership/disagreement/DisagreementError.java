package org.knotenpunkt.domain.partnership.disagreement;

import java.time.Instant;
import java.time.LocalDate;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;

/** Why something about a disagreement was refused. */
public sealed interface DisagreementError extends DomainError {
    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** There is no disagreement with the id. */
    record UnknownDisagreement(DisagreementId id) implements DisagreementError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Nothing was agreed on the day from which one could deviate. */
    record NothingToDisagreeAbout(LocalDate day) implements DisagreementError {}

    /** The day on which it is said to be raised has not come. */
    record RaisedAhead(LocalDate day) implements DisagreementError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Nobody disagrees alone: it concerns two parties at least. */
    record ConcernsTooFew() implements DisagreementError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Who raises it is not among those whom it concerns. */
    record RaiserNotConcerned(OrganisationId party) implements DisagreementError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The organisation is none of those whom it concerns. */
    record NotConcerned(OrganisationId organisation) implements DisagreementError {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }
    }

    /** Who is to see to it has no say in it. */
    record ResponsibleNotConcerned(OrganisationId organisation) implements DisagreementError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** By then it would have to be done already. */
    record ResolutionOverdue(LocalDate earliest) implements DisagreementError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** It is over, and that stays. */
    record DisagreementOver(DisagreementState state) implements DisagreementError {}

    /** No resolution is on the table. */
    record NoResolutionProposed() implements DisagreementError {}

    /** Another wording is on the table than the one that was read. */
    record OtherWording(int seen, int current) implements DisagreementError {}

    /** Exactly this is on the table already. */
    record WordingUnchanged(int number) implements DisagreementError {}

    /** The party has said yes to this wording. */
    record ConsentedAlready(OrganisationId party, Instant at) implements DisagreementError {}

    /** The agreement itself says no, or the actor may not do this there. */
    record OfAgreement(AgreementError reason) implements DisagreementError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }
}
