package org.knotenpunkt.domain.partnership.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.SchoolYear;

/** Something that has happened to the action plan of an agreement. */
public sealed interface PlanEvent extends DomainEvent {
    AgreementId agreement();

    @Override
    default UUID subject() {
        return agreement().value();
    }

    /**
     * A plan was begun.
     *
     * @param copied the year from which it was copied; null for a blank one
     */
    record PlanBegun(
            AgreementId agreement,
            MunicipalityId municipality,
            ActionPlanId plan,
            SchoolYear year,
            @Nullable SchoolYear copied,
            Instant at)
            implements PlanEvent {}

    /** Something else is to be done. */
    record ActivityPlanned(
            AgreementId agreement, MunicipalityId municipality, ActionPlanId plan, ActivityId activity, Instant at)
            implements PlanEvent {}

    /** What is to be done is done otherwise. */
    record ActivityChanged(
            AgreementId agreement, MunicipalityId municipality, ActionPlanId plan, ActivityId activity, Instant at)
            implements PlanEvent {}

    /** Something is not to be done. */
    record ActivityRemoved(
            AgreementId agreement, MunicipalityId municipality, ActionPlanId plan, ActivityId activity, Instant at)
            implements PlanEvent {}
}
