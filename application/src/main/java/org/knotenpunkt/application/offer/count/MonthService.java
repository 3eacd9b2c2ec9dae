package org.knotenpunkt.application.offer.count;

import static java.util.Objects.requireNonNull;
import static org.knotenpunkt.domain.offer.OfferAction.CLOSE_MONTHS;
import static org.knotenpunkt.domain.offer.OfferAction.READ_FIGURES;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.OfferAction;
import org.knotenpunkt.domain.offer.count.CountError;
import org.knotenpunkt.domain.offer.count.FigureBy;
import org.knotenpunkt.domain.offer.count.MonthApproval;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Takes the counts of a month to where they stand. */
public final class MonthService implements ApproveMonths {
    private final SessionCounts counts;
    private final Rights rights;
    private final DomainEvents events;
    private final Transactions transactions;
    private final InstantSource clock;
    private final ZoneId zone;

    public MonthService(
            SessionCounts counts,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock,
            ZoneId zone) {
        this.counts = counts;
        this.rights = rights;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
        this.zone = zone;
    }

    private Result<MunicipalityId, CountError> allowed(Actor actor, OfferAction action, MunicipalityId town) {
        return rights.require(actor, action, new Scope.Municipality(town), town)
                .mapRefusal(CountError.CountsNotAllowed::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    @Override
    public Result<CountedMonth, CountError> month(Actor actor, MunicipalityId town, YearMonth month) {
        return transactions.read(actor, () -> allowed(actor, READ_FIGURES, town).map(there -> counted(there, month)));
    }

    private CountedMonth counted(MunicipalityId town, YearMonth month) {
        var closing = counts.closing(town);
        var lastOpenDay = closing.lastDay(month);
        var state = counts.month(
                town, month, lastOpenDay.plusDays(1).atStartOfDay(zone).toInstant());
        return new CountedMonth(
                month,
                lastOpenDay,
                closing.isClosed(month, today()),
                parts(town, null, month).map(part -> ofCentre(part, state)).toList());
    }

    private static CountedMonth.OfCentre ofCentre(FigureRow part, SessionCounts.MonthState state) {
        var centre = CentreId.of(requireNonNull(part.key()));
        return new CountedMonth.OfCentre(
                centre,
                requireNonNull(part.label()),
                part.figure().held(),
                part.figure().entered(),
                state.late().getOrDefault(centre, 0),
                state.approvals().get(centre));
    }

    /** What the sessions of the month come to that have begun, by centre. */
    private Stream<FigureRow> parts(MunicipalityId town, @Nullable CentreId centre, YearMonth month) {
        var now = LocalDateTime.ofInstant(clock.instant(), zone);
        var question = new FigureQuestion(town, centre, month.atDay(1), month.atEndOfMonth(), now);
        return counts.figures(question, FigureBy.CENTRE).rows().stream();
    }

    @Override
    public Result<MonthApproval, CountError> approve(
            Actor actor, MunicipalityId town, CentreId centre, YearMonth month, long missing) {
        return transactions.call(
                actor,
                () -> alone(actor, town)
                        .flatMap(there -> counts.approval(there, centre, month)
                                .<Result<MonthApproval, CountError>>map(Result::success)
                                .orElseGet(() -> approved(actor, there, centre, month, missing))));
    }

    /** The town, in which nobody enters anything while somebody who may settle its months does. */
    private Result<MunicipalityId, CountError> alone(Actor actor, MunicipalityId town) {
        return allowed(actor, CLOSE_MONTHS, town).peek(counts::holdAlone);
    }

    private Result<MonthApproval, CountError> approved(
            Actor actor, MunicipalityId town, CentreId centre, YearMonth month, long missing) {
        var approval = new MonthApproval(town, centre, month, actor.account(), clock.instant());
        return Result.of(parts(town, centre, month).map(FigureRow::figure).findFirst(), (CountError)
                        new CountError.NothingWasHeld(month))
                .flatMap(figure ->
                        approval.given(figure.held() - figure.entered(), missing, counts.closing(town), today()))
                .peek(given -> {
                    counts.add(given);
                    events.publish(actor, List.of(given.approved()));
                });
    }

    @Override
    public Result<YearMonth, CountError> takeBack(Actor actor, MunicipalityId town, CentreId centre, YearMonth month) {
        return transactions.call(
                actor,
                () -> alone(actor, town).map(there -> {
                    counts.approval(there, centre, month).ifPresent(approval -> {
                        counts.remove(approval);
                        events.publish(actor, List.of(approval.takenBack(clock.instant())));
                    });
                    return month;
                }));
    }
}
