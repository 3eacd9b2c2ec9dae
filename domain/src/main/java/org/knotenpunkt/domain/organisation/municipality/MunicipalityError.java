package org.knotenpunkt.domain.organisation.municipality;

import java.time.LocalDate;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.FactError;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;

/** Why something about a municipality was refused. */
public sealed interface MunicipalityError extends DomainError {
    /** The rights of the actor do not suffice. */
    record NotAllowed(Denial reason) implements MunicipalityError, Forwarded {}

    /** There is no such municipality. */
    record MunicipalityNotFound() implements MunicipalityError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Another municipality has the key. */
    record AgsTaken(Ags ags) implements MunicipalityError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It could not be registered as an organisation. */
    record NotRegistered(OrganisationError reason) implements MunicipalityError, Forwarded {}

    /** What is recorded stays as it is. */
    record FactStays(FactError reason) implements MunicipalityError, Forwarded {}

    /** A later change is known, and the past is not rewritten. */
    record MunicipalityChangeTooEarly(LocalDate from, LocalDate knownFrom) implements MunicipalityError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Something is known already, so that a change needs the day from which it holds. */
    record MunicipalityChangeNeedsDay() implements MunicipalityError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Nobody has counted yet on a day to come. */
    record PopulationInTheFuture(LocalDate countedOn) implements MunicipalityError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The organisation does not exist yet or no longer when what is said of it begins. */
    record OrganisationNotThere(OrganisationError reason) implements MunicipalityError, Forwarded {}
}
