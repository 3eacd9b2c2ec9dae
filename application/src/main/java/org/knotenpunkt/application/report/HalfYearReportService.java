package org.knotenpunkt.application.report;

import static java.util.Objects.requireNonNull;
import static org.knotenpunkt.domain.report.ReportAction.READ_REPORTS;
import static org.knotenpunkt.domain.report.ReportAction.RELEASE_REPORT;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.count.FigureQuestion;
import org.knotenpunkt.application.offer.count.SessionCounts;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.count.FigureBy;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.report.CatalogueTable;
import org.knotenpunkt.domain.report.ExactFigures;
import org.knotenpunkt.domain.report.HalfYearReport;
import org.knotenpunkt.domain.report.ReportError;
import org.knotenpunkt.domain.report.ReportEvent;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.report.ReportRelease;
import org.knotenpunkt.domain.report.ReportReleaseId;
import org.knotenpunkt.domain.report.ReportSubject;
import org.knotenpunkt.domain.report.SubjectKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Makes half-year reports from entries, and releases them. */
public final class HalfYearReportService implements ReportHalfYears {
    /** How those are told apart of whom there are reports, in the order in which they are offered. */
    private static final Map<SubjectKind, FigureBy> SUBJECTS = new EnumMap<>(Map.of(
            SubjectKind.CENTRE, FigureBy.CENTRE,
            SubjectKind.SCHOOL, FigureBy.SCHOOL,
            SubjectKind.PROVIDER, FigureBy.PROVIDER));

    private final ReportReleases releases;
    private final SessionCounts counts;
    private final Reaches reaches;
    private final OrganisationRepository organisations;
    private final CanonicalJson canonical;
    private final Rights rights;
    private final DomainEvents events;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final ZoneId zone;

    public HalfYearReportService(
            ReportReleases releases,
            SessionCounts counts,
            Reaches reaches,
            OrganisationRepository organisations,
            CanonicalJson canonical,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            ZoneId zone) {
        this.releases = releases;
        this.counts = counts;
        this.reaches = reaches;
        this.organisations = organisations;
        this.canonical = canonical;
        this.rights = rights;
        this.events = events;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    private Result<MunicipalityId, ReportError> readable(Actor actor, MunicipalityId town) {
        return rights.require(actor, READ_REPORTS, new Scope.Municipality(town), town)
                .mapRefusal(ReportError.ReportNotAllowed::new);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), zone);
    }

    private FigureQuestion question(MunicipalityId town, ReportSubject subject, ReportPeriod halfYear) {
        var centre = subject.of(SubjectKind.CENTRE);
        return new FigureQuestion(
                town,
                centre == null ? null : new CentreId(centre.value()),
                subject.of(SubjectKind.PROVIDER),
                subject.of(SubjectKind.SCHOOL),
                halfYear.firstDay(),
                halfYear.lastDay(),
                now());
    }

    @Override
    public Result<List<NamedSubject>, ReportError> subjects(Actor actor, MunicipalityId town, ReportPeriod halfYear) {
        return transactions.read(actor, () -> readable(actor, town).map(there -> subjects(there, halfYear)));
    }

    private List<NamedSubject> subjects(MunicipalityId town, ReportPeriod halfYear) {
        var figures = counts.figures(question(town, ReportSubject.TOWN, halfYear), Set.copyOf(SUBJECTS.values()));
        var subjects = new ArrayList<NamedSubject>();
        SUBJECTS.forEach((kind, by) -> requireNonNull(figures.get(by)).rows().forEach(row -> {
            if (row.key() != null && row.label() != null) {
                subjects.add(new NamedSubject(new ReportSubject(kind, OrganisationId.of(row.key())), row.label()));
            }
        }));
        return subjects;
    }

    @Override
    public Result<ReportDraft, ReportError> draft(
            Actor actor, MunicipalityId town, ReportSubject subject, ReportPeriod halfYear) {
        return transactions.read(
                actor, () -> readable(actor, town).flatMap(there -> report(actor, there, subject, halfYear)));
    }

    private Result<ReportDraft, ReportError> report(
            Actor actor, MunicipalityId town, ReportSubject subject, ReportPeriod halfYear) {
        return CatalogueFigures.find(counts, question(town, subject, halfYear))
                .map(figures -> new HalfYearReport(
                        subject,
                        name(town, subject, halfYear),
                        halfYear,
                        figures,
                        reached(town, halfYear, figures.parts(CatalogueTable.CENTRE))))
                .map(report -> new ReportDraft(
                        report,
                        now().toLocalDate(),
                        ReportDocument.hash(report, canonical),
                        releases.of(town, halfYear).stream()
                                .filter(release -> release.isAbout(subject))
                                .findFirst()
                                .orElse(null),
                        rights.permit(actor, RELEASE_REPORT, subject.scope(town))));
    }

    /** What it is called on the last day of the half-year. */
    private String name(MunicipalityId town, ReportSubject subject, ReportPeriod halfYear) {
        var id = Objects.requireNonNullElse(subject.organisation(), OrganisationId.of(town));
        return organisations
                .findById(id)
                .flatMap(organisation -> organisation.asOf(halfYear.lastDay()).name())
                .map(OrganisationName::full)
                .orElse("");
    }

    private List<HalfYearReport.Reached> reached(
            MunicipalityId town, ReportPeriod halfYear, List<ExactFigures.Part> centres) {
        var said = reaches.of(town, halfYear);
        return centres.stream()
                .flatMap(centre -> said.stream()
                        .filter(reach -> reach.centre().toString().equals(centre.key()))
                        .map(reach -> new HalfYearReport.Reached(
                                Objects.requireNonNullElse(centre.label(), ""), reach.claim())))
                .toList();
    }

    @Override
    public Result<ReportRelease, ReportError> release(
            Actor actor,
            MunicipalityId town,
            ReportSubject subject,
            ReportPeriod halfYear,
            String hash,
            @Nullable String reason) {
        return transactions.call(
                actor,
                () -> readable(actor, town)
                        .flatMap(there -> rights.require(actor, RELEASE_REPORT, subject.scope(there), there)
                                .mapRefusal(ReportError.ReportNotAllowed::new))
                        .flatMap(there -> report(actor, there, subject, halfYear))
                        .flatMap(draft -> isOver(halfYear)
                                ? ReleaseDraft.asSeen(draft, hash, reason)
                                : Result.refusal(new ReportError.PeriodNotOver(halfYear.lastDay())))
                        .map(draft -> add(actor, town, draft, reason)));
    }

    private boolean isOver(ReportPeriod halfYear) {
        return halfYear.isOver(now().toLocalDate());
    }

    private ReportRelease add(Actor actor, MunicipalityId town, ReportDraft draft, @Nullable String reason) {
        var release = new ReportRelease(
                new ReportReleaseId(ids.next()),
                town,
                draft.number(),
                draft.day(),
                actor.account(),
                clock.instant(),
                draft.reason(reason),
                draft.report(),
                draft.hash());
        releases.add(release);
        events.publish(
                actor,
                List.of(new ReportEvent.ReportReleased(
                        release.id(), town, release.report().period().toString(), release.number(), release.at())));
        return release;
    }

    @Override
    public Result<List<ReportRelease>, ReportError> list(Actor actor, MunicipalityId town, ReportPeriod halfYear) {
        return transactions.read(actor, () -> readable(actor, town).map(there -> releases.of(there, halfYear)));
    }

    @Override
    public Result<ReleasedReport, ReportError> read(Actor actor, MunicipalityId town, ReportReleaseId id) {
        return transactions.read(
                actor,
                () -> readable(actor, town)
                        .flatMap(there -> Result.of(releases.find(there, id), new ReportError.UnknownReport(id)))
                        .map(release -> new ReleasedReport(release, before(release))));
    }

    private @Nullable ReportRelease before(ReportRelease release) {
        return releases.of(release.municipality(), release.report().period()).stream()
                .filter(other -> other.isAbout(release.report().subject()) && other.number() == release.number() - 1)
                .findFirst()
                .orElse(null);
    }
}
