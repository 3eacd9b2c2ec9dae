package org.knotenpunkt.application.report;

import static org.knotenpunkt.domain.report.ReportAction.READ_FIGURE_RELEASES;
import static org.knotenpunkt.domain.report.ReportAction.RELEASE_FIGURES;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.count.FigureQuestion;
import org.knotenpunkt.application.offer.count.SessionCounts;
import org.knotenpunkt.application.partnership.release.Networks;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.report.ExactFigures;
import org.knotenpunkt.domain.report.FigureRelease;
import org.knotenpunkt.domain.report.FigureReleaseId;
import org.knotenpunkt.domain.report.Releasing;
import org.knotenpunkt.domain.report.ReportAction;
import org.knotenpunkt.domain.report.ReportError;
import org.knotenpunkt.domain.report.ReportEvent;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Disclosure;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Releases figures of towns, and shows their people what was released. */
public final class FigureReleaseService implements ReleaseFigures, ReadFigureReleases {
    private final FigureReleases releases;
    private final SessionCounts counts;
    private final Networks networks;
    private final CanonicalJson canonical;
    private final Disclosure disclosure;
    private final Rights rights;
    private final DomainEvents events;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final ZoneId zone;

    public FigureReleaseService(
            FigureReleases releases,
            SessionCounts counts,
            Networks networks,
            CanonicalJson canonical,
            Disclosure disclosure,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            ZoneId zone) {
        this.releases = releases;
        this.counts = counts;
        this.networks = networks;
        this.canonical = canonical;
        this.disclosure = disclosure;
        this.rights = rights;
        this.events = events;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    private Result<MunicipalityId, ReportError> allowed(Actor actor, ReportAction action, MunicipalityId town) {
        return rights.require(actor, action, new Scope.Municipality(town), town)
                .mapRefusal(ReportError.ReportNotAllowed::new);
    }

    @Override
    public Result<List<FigureRelease>, ReportError> list(Actor actor, MunicipalityId town) {
        return transactions.read(
                actor, () -> allowed(actor, READ_FIGURE_RELEASES, town).map(releases::of));
    }

    @Override
    public Result<FigureRelease, ReportError> read(Actor actor, MunicipalityId town, FigureReleaseId id) {
        return transactions.read(
                actor,
                () -> allowed(actor, READ_FIGURE_RELEASES, town)
                        .flatMap(there -> Result.of(releases.find(there, id), new ReportError.UnknownRelease(id))));
    }

    @Override
    public Result<FigureDraft, ReportError> preview(Actor actor, MunicipalityId town, ReportPeriod period) {
        return transactions.read(
                actor, () -> allowed(actor, RELEASE_FIGURES, town).flatMap(there -> draft(there, period)));
    }

    private Result<FigureDraft, ReportError> draft(MunicipalityId town, ReportPeriod period) {
        var now = LocalDateTime.ofInstant(clock.instant(), zone);
        var today = now.toLocalDate();
        if (!period.isOver(today)) {
            return Result.refusal(new ReportError.PeriodNotOver(period.lastDay()));
        }
        return CatalogueFigures.find(counts, new FigureQuestion(town, null, period.firstDay(), period.lastDay(), now))
                .map(exact -> draft(town, period, exact, today));
    }

    private FigureDraft draft(MunicipalityId town, ReportPeriod period, ExactFigures exact, LocalDate today) {
        var earlier = releases.of(town);
        var figures = new Releasing(disclosure, earlier).of(period, exact);
        var before = earlier.stream()
                .filter(release -> release.period().equals(period))
                .findFirst()
                .orElse(null);
        return new FigureDraft(
                period,
                today,
                disclosure,
                figures,
                FigureDocument.hash(figures, disclosure, canonical),
                before,
                networks.joinedBy(town, today));
    }

    @Override
    public Result<FigureRelease, ReportError> release(
            Actor actor, MunicipalityId town, ReportPeriod period, String hash, @Nullable String reason) {
        return transactions.call(
                actor,
                () -> allowed(actor, RELEASE_FIGURES, town)
                        .flatMap(there -> draft(there, period))
                        .flatMap(draft -> ReleaseDraft.asSeen(draft, hash, reason))
                        .map(draft -> add(actor, town, draft, reason)));
    }

    private FigureRelease add(Actor actor, MunicipalityId town, FigureDraft draft, @Nullable String reason) {
        var release = new FigureRelease(
                new FigureReleaseId(ids.next()),
                town,
                draft.period(),
                draft.number(),
                draft.day(),
                actor.account(),
                clock.instant(),
                draft.reason(reason),
                disclosure,
                draft.figures(),
                draft.hash());
        releases.add(release);
        events.publish(
                actor,
                List.of(new ReportEvent.FiguresReleased(
                        release.id(), town, release.period().toString(), release.number(), release.at())));
        return release;
    }
}
