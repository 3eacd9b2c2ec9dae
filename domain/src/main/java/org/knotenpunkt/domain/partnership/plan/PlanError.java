package org.knotenpunkt.domain.partnership.plan;

import java.time.LocalDate;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;
import org.knotenpunkt.domain.shared.SchoolYear;

/** Why something about an action plan was refused. */
public sealed interface PlanError extends DomainError {
    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** The agreement has no plan for the school year. */
    record NoPlan(SchoolYear year) implements PlanError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The agreement has a plan for the school year already. */
    record PlanThere(SchoolYear year) implements PlanError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The plan has no such activity. */
    record NoSuchActivity(ActivityId activity) implements PlanError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** There are as many activities as a plan can have. */
    record TooManyActivities(int most) implements PlanError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The frame of the plan has no such type of involvement. */
    record UnknownType(String type) implements PlanError {}

    /** The days lie outside of the school year. */
    record OutsideOfYear(SchoolYear year, LocalDate first, LocalDate last) implements PlanError {}

    /** It would end before it begins. */
    record ActivityEndsBefore(LocalDate from) implements PlanError {}

    /** The agreement has no such goal. */
    record NoSuchGoalToServe(GoalId goal) implements PlanError {}

    /** Who is to be responsible is no party to the agreement. */
    record NotResponsible(OrganisationId organisation) implements PlanError {}

    /** The agreement itself says no. */
    record PlanOfAgreement(AgreementError reason) implements PlanError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }

    /** The actor may not do this. */
    record MayNotPlan(Denial reason) implements PlanError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }
}
