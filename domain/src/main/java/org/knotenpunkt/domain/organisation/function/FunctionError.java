package org.knotenpunkt.domain.organisation.function;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;
import org.knotenpunkt.domain.shared.Similar;
import org.knotenpunkt.domain.shared.Validity;

/** Why something about a function was refused. */
public sealed interface FunctionError extends DomainError {
    /** There is no function with the id. */
    record UnknownFunction(FunctionId id) implements FunctionError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The organisation in which the function is to be is none that we know. */
    record FunctionWithoutOrganisation(OrganisationId organisation) implements FunctionError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** There is no person with the id. */
    record UnknownPerson(PersonId person) implements FunctionError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The function has no term with the id. */
    record UnknownTerm(FunctionId id, TermId term) implements FunctionError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** A function of another kind than those named needs a label that says which it is. */
    record LabelMissing() implements FunctionError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Somebody else holds the function at some time of the period. */
    record HeldBySomebodyElse(FunctionId id, TermId term, Validity validity) implements FunctionError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The person serves in the function already, at some time of the period. */
    record ServesAlready(FunctionId id, TermId term, Validity validity) implements FunctionError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A term reaches beyond the life of its function. */
    record TermOutsideFunction(FunctionId id, Validity function) implements FunctionError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The term has ended before the day. */
    record TermOver(TermId term, Validity validity) implements FunctionError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The term would end before it begins. */
    record TermEndsBeforeItBegins(TermId term, Validity validity) implements FunctionError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The function has ended before the day. */
    record FunctionOver(FunctionId id, LocalDate lastDay) implements FunctionError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The function would end before it, or a term in it, begins. */
    record FunctionEndsTooEarly(FunctionId id, LocalDate earliest) implements FunctionError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The term has no end that could be taken back. */
    record TermNotEnded(TermId term) implements FunctionError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The function has no end that could be taken back. */
    record FunctionNotEnded(FunctionId id) implements FunctionError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The function has been withdrawn, as it never existed. */
    record FunctionNeverExisted(FunctionId id) implements FunctionError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The organisation has functions of that name in that time; whoever means another one says so. */
    record SimilarFunctionKnown(FunctionKind function, List<FunctionId> known) implements FunctionError, Similar {
        public SimilarFunctionKnown {
            known = List.copyOf(known);
        }

        @Override
        public List<UUID> candidates() {
            return known.stream().map(FunctionId::value).toList();
        }
    }

    /** The actor may not do this. */
    record NotAllowed(Denial reason) implements FunctionError, Forwarded {}

    /** The organisation is not there yet, or no more, when what is said of it is to begin. */
    record OrganisationNotThere(OrganisationError reason) implements FunctionError, Forwarded {}
}
