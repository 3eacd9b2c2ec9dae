package org.knotenpunkt.domain.organisation.school;

import java.time.LocalDate;
import org.knotenpunkt.domain.organisation.FactError;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;
import org.knotenpunkt.domain.shared.SchoolYear;

/** Why something about a school was refused. */
public sealed interface SchoolError extends DomainError {
    /** The rights of the actor do not suffice. */
    record NotAllowed(Denial reason) implements SchoolError, Forwarded {}

    /** There is no such school. */
    record SchoolNotFound() implements SchoolError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Another school has the number. */
    record SchoolNumberTaken(SchoolNumber number) implements SchoolError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It could not be registered as an organisation. */
    record NotRegistered(OrganisationError reason) implements SchoolError, Forwarded {}

    /** What is recorded stays as it is. */
    record FactStays(FactError reason) implements SchoolError, Forwarded {}

    /** The town in which the school is to be is not known. */
    record TownOfSchoolUnknown() implements SchoolError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** An office stands in the register of schools and is none. */
    record OfficeIsNoSchool() implements SchoolError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** A later change is known, and the past is not rewritten. */
    record SchoolChangeTooEarly(LocalDate from, LocalDate knownFrom) implements SchoolError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Something is known already, so that a change needs the day from which it holds. */
    record SchoolChangeNeedsDay() implements SchoolError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The programme had not begun on that day. */
    record BeforeStartchancen(LocalDate from, LocalDate programmeFrom) implements SchoolError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Nobody can have counted in a school year to come. */
    record SchoolYearToCome(SchoolYear year) implements SchoolError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** There is no social index for the school year; there can be one from the first to the last. */
    record NoSocialIndexForYear(SchoolYear year, SchoolYear first, SchoolYear last) implements SchoolError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The organisation does not exist yet or no longer when what is said of it begins. */
    record OrganisationNotThere(OrganisationError reason) implements SchoolError, Forwarded {}
}
