package org.knotenpunkt.application.report;

import static org.knotenpunkt.domain.report.ReportAction.READ_FIGURE_RELEASES;
import static org.knotenpunkt.domain.report.ReportAction.RELEASE_FIGURES;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.count.FigureQuestion;
import org.knotenpunkt.application.offer.count.SessionCounts;
import org.knotenpunkt.application.partnership.release.Networks;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.offer.count.Figure;
import org.knotenpunkt.domain.offer.count.FigureBy;
import org.knotenpunkt.domain.report.CatalogueTable;
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
        var exact = exact(town, period, now);
        if (exact.total().held() == 0) {
            return Result.refusal(new ReportError.NothingTookPlace());
        }
        var earlier = releases.of(town);
        var figures = new Releasing(disclosure, earlier).of(period, exact);
        var before = earlier.stream()
                .filter(release -> release.period().equals(period))
                .findFirst()
                .orElse(null);
        return Result.success(new FigureDraft(
                period,
                before == null ? 1 : before.number() + 1,
                today,
                disclosure,
                figures,
                FigureDocument.hash(figures, disclosure, canonical),
                before,
                networks.joinedBy(town, today)));
    }

    private ExactFigures exact(MunicipalityId town, ReportPeriod period, LocalDateTime now) {
        var tables = new EnumMap<CatalogueTable, List<ExactFigures.Part>>(CatalogueTable.class);
        var total = Figure.NONE;
        for (var table : CatalogueTable.values()) {
            var figures = counts.figures(question(town, period, now, table.by()));
            total = figures.total();
            tables.put(
                    table,
                    figures.rows().stream()
                            .map(row -> new ExactFigures.Part(row.key(), row.label(), row.figure()))
                            .toList());
        }
        return new ExactFigures(total, tables);
    }

    private static FigureQuestion question(MunicipalityId town, ReportPeriod period, LocalDateTime now, FigureBy by) {
        return new FigureQuestion(town, null, period.firstDay(), period.lastDay(), now, by);
    }

    @Override
    public Result<FigureRelease, ReportError> release(
            Actor actor, MunicipalityId town, ReportPeriod period, String hash, @Nullable String reason) {
        return transactions.call(
                actor,
                () -> allowed(actor, RELEASE_FIGURES, town)
                        .flatMap(there -> draft(there, period))
                        .flatMap(draft -> asSeen(draft, hash, reason))
                        .map(draft -> add(actor, town, draft, reason)));
    }

    private static Result<FigureDraft, ReportError> asSeen(FigureDraft draft, String hash, @Nullable String reason) {
        var before = draft.before();
        if (before != null && draft.isReleased()) {
            return Result.refusal(new ReportError.ReleasedAlready(before.number()));
        }
        if (!draft.hash().equals(hash)) {
            return Result.refusal(new ReportError.FiguresHaveChanged());
        }
        return before != null && reason == null
                ? Result.refusal(new ReportError.CorrectionWithoutReason(before.number()))
                : Result.success(draft);
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
                draft.before() == null ? null : reason,
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
