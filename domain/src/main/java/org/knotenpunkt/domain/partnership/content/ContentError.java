package org.knotenpunkt.domain.partnership.content;

import java.time.LocalDate;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.DomainError;

/** Why something does not fit into what an agreement says. */
public sealed interface ContentError extends DomainError {
    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** The organisation does not take part in the agreement. */
    record NoParty(OrganisationId organisation) implements ContentError {}

    /** The party answers for goals or gives something. */
    record PartyStillNeeded(OrganisationId organisation, int goals, int contributions) implements ContentError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The agreement has no such goal. */
    record UnknownGoal(GoalId goal) implements ContentError {}

    /** A goal serves one that is less concrete. */
    record GoalServesNoHigher(GoalLevel level, GoalLevel served) implements ContentError {}

    /** Other goals serve the goal, or something is given for it. */
    record GoalStillNeeded(GoalId goal, int parts, int contributions) implements ContentError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** There is a limit to the number of goals. */
    record TooManyGoals(int most) implements ContentError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** What stands on a step of the impact ladder is called more than it is. */
    record ClaimBeyondStep(ImpactStep step, ImpactClaim claim) implements ContentError {}

    /** How it is where a goal begins would be known only after the day on which the goal is due. */
    record BaselineTooLate(LocalDate by, LocalDate due) implements ContentError {}

    /** A goal would be due before the day of which it is known how it was. */
    record DueBeforeBaseline(LocalDate on, LocalDate due) implements ContentError {}

    /** Nobody knows yet how it will be on a day that is still to come. */
    record BaselineInTheFuture(LocalDate on) implements ContentError {}

    /** The organisation takes part already: its seat is changed, and it is not invited once more. */
    record PartyThere(OrganisationId organisation, String name) implements ContentError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The parties would look at it together for the first time when it is over. */
    record ReviewAfterTheEnd(LocalDate review, LocalDate until) implements ContentError {}

    /** Nobody could ever give notice in time, for the term is shorter than the notice. */
    record NoticeLongerThanTerm(int months, LocalDate from, LocalDate until) implements ContentError {}

    /** Nobody takes part yet who could give something. */
    record NobodyTakesPart() implements ContentError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The agreement has no such contribution. */
    record UnknownContribution(ContributionId contribution) implements ContentError {}
}
