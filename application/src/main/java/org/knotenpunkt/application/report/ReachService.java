package org.knotenpunkt.application.report;

import static org.knotenpunkt.domain.report.ReportAction.KEEP_REACH;
import static org.knotenpunkt.domain.report.ReportAction.READ_REPORTS;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.knotenpunkt.application.centre.Centres;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.report.CentreReach;
import org.knotenpunkt.domain.report.ReachClaim;
import org.knotenpunkt.domain.report.ReportError;
import org.knotenpunkt.domain.report.ReportEvent;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Keeps how many families centres reach. */
public final class ReachService implements KeepReach {
    private final Reaches reaches;
    private final Centres centres;
    private final Rights rights;
    private final DomainEvents events;
    private final Transactions transactions;
    private final InstantSource clock;
    private final ZoneId zone;

    public ReachService(
            Reaches reaches,
            Centres centres,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock,
            ZoneId zone) {
        this.reaches = reaches;
        this.centres = centres;
        this.rights = rights;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Result<List<CentreReach>, ReportError> of(Actor actor, MunicipalityId town, ReportPeriod halfYear) {
        return transactions.read(
                actor,
                () -> rights.require(actor, READ_REPORTS, new Scope.Municipality(town), town)
                        .<ReportError>mapRefusal(ReportError.ReportNotAllowed::new)
                        .map(there -> reaches.of(there, halfYear)));
    }

    @Override
    public Result<CentreReach, ReportError> say(
            Actor actor, CentreId id, ReportPeriod halfYear, long version, ReachClaim claim) {
        return transactions.call(
                actor,
                () -> known(actor, id)
                        .flatMap(centre -> rights.require(actor, KEEP_REACH, centre.scope(), centre)
                                .<ReportError>mapRefusal(ReportError.ReportNotAllowed::new))
                        .flatMap(centre -> begun(halfYear, centre))
                        .flatMap(centre -> dated(claim).map(fine -> add(actor, centre, halfYear, version, fine))));
    }

    private Result<Centre, ReportError> known(Actor actor, CentreId id) {
        return Result.of(
                centres.findById(id)
                        .filter(centre ->
                                rights.permit(actor, READ_REPORTS, new Scope.Municipality(centre.municipality()))),
                new ReportError.UnknownCentre(id));
    }

    private <T> Result<T, ReportError> begun(ReportPeriod halfYear, T value) {
        return halfYear.hasBegun(today())
                ? Result.success(value)
                : Result.refusal(new ReportError.PeriodToCome(halfYear.firstDay()));
    }

    private Result<ReachClaim, ReportError> dated(ReachClaim claim) {
        var today = today();
        return claim.day().isAfter(today) ? Result.refusal(new ReportError.ReachToCome(today)) : Result.success(claim);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private CentreReach add(Actor actor, Centre centre, ReportPeriod halfYear, long version, ReachClaim claim) {
        var said = reaches.of(centre.municipality(), halfYear).stream()
                .filter(reach -> reach.centre().equals(centre.id()))
                .mapToInt(CentreReach::number)
                .findFirst()
                .orElse(0);
        if (said != version) {
            throw new ConcurrentChangeException("Reach of %s was said %d times".formatted(centre.id(), said), said);
        }
        var reach = new CentreReach(
                centre.municipality(), centre.id(), halfYear, said + 1, claim, actor.account(), clock.instant());
        reaches.add(reach);
        events.publish(
                actor,
                List.of(new ReportEvent.ReachSaid(
                        centre.id(), centre.municipality(), halfYear.toString(), reach.number(), reach.at())));
        return reach;
    }
}
