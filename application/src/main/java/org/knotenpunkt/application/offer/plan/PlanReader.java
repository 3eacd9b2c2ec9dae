package org.knotenpunkt.application.offer.plan;

import static org.knotenpunkt.domain.offer.OfferAction.READ_OFFERS;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.ClosedDays;
import org.knotenpunkt.application.offer.holiday.SchoolHolidays;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.holiday.KnownHolidays;
import org.knotenpunkt.domain.offer.plan.HalfYearPlan;
import org.knotenpunkt.domain.offer.plan.SchoolHalfYear;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Shows those who work with offers what is planned for half a year. */
public final class PlanReader implements ReadPlan {
    private final PlanQueries queries;
    private final SchoolHolidays holidays;
    private final ClosedDays closed;
    private final Rights rights;
    private final Transactions transactions;

    public PlanReader(
            PlanQueries queries, SchoolHolidays holidays, ClosedDays closed, Rights rights, Transactions transactions) {
        this.queries = queries;
        this.holidays = holidays;
        this.closed = closed;
        this.rights = rights;
        this.transactions = transactions;
    }

    @Override
    public Result<HalfYearPlan, OfferError> plan(
            Actor actor, MunicipalityId town, SchoolHalfYear half, @Nullable CentreId centre) {
        return transactions.read(
                actor,
                () -> rights.require(actor, READ_OFFERS, new Scope.Municipality(town), town)
                        .<OfferError>mapRefusal(OfferError.OffersNotAllowed::new)
                        .map(there -> plan(there, half))
                        .flatMap(plan -> of(plan, centre)));
    }

    private static Result<HalfYearPlan, OfferError> of(HalfYearPlan plan, @Nullable CentreId centre) {
        if (centre == null) {
            return Result.success(plan);
        }
        return plan.sites().stream().anyMatch(site -> site.id().equals(centre))
                ? Result.success(plan.at(centre))
                : Result.refusal(new OfferError.NoSuchCentre());
    }

    private HalfYearPlan plan(MunicipalityId town, SchoolHalfYear half) {
        var known = new KnownHolidays(holidays.of(SchoolHolidays.NORTH_RHINE_WESTPHALIA));
        return HalfYearPlan.of(
                half,
                queries.sites(town, half),
                known.all().stream()
                        .filter(holiday -> holiday.days().overlaps(half.days()))
                        .toList(),
                closed.publicHolidays(half.days()),
                known.until(half.firstDay()));
    }
}
