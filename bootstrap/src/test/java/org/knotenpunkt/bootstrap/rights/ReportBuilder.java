package org.knotenpunkt.bootstrap.rights;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import org.knotenpunkt.application.offer.KeepOffers;
import org.knotenpunkt.application.offer.count.ApproveMonths;
import org.knotenpunkt.application.offer.count.CountGuests;
import org.knotenpunkt.application.report.KeepReach;
import org.knotenpunkt.application.report.ReleaseFigures;
import org.knotenpunkt.application.report.ReportHalfYears;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.count.EntryId;
import org.knotenpunkt.domain.offer.count.HeadCount;
import org.knotenpunkt.domain.offer.count.Tally;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.report.FigureReleaseId;
import org.knotenpunkt.domain.report.ReachClaim;
import org.knotenpunkt.domain.report.ReachMethod;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.report.ReportReleaseId;
import org.knotenpunkt.domain.report.ReportSubject;
import org.knotenpunkt.domain.report.SubjectKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Approves a month and releases the figures of a year in which guests were counted; those of its second half are left for others. */
final class ReportBuilder {
    static final ReportPeriod LEFT = ReportPeriod.parse("2025-H2");
    private static final ReportPeriod RELEASED = ReportPeriod.parse("2025");
    private static final ReportPeriod BEFORE = ReportPeriod.parse("2025-H1");
    private static final LocalDate DAY = LocalDate.of(2025, 9, 15);
    private static final LocalDate APPROVED = LocalDate.of(2025, 3, 10);
    private static final int GUESTS = 30;

    private final Installation house;

    ReportBuilder(Installation house) {
        this.house = house;
    }

    Map<Class<?>, Object> released(Actor actor, MunicipalityId town, CentreId centre, OrganisationId holder) {
        count(actor, centre, holder, DAY, GUESTS);
        count(actor, centre, holder, APPROVED, 0);
        house.get(ApproveMonths.class)
                .approve(actor, town, centre, YearMonth.from(APPROVED), 0)
                .orElseThrow();
        var releasing = house.get(ReleaseFigures.class);
        var draft = releasing.preview(actor, town, RELEASED).orElseThrow();
        var release =
                releasing.release(actor, town, RELEASED, draft.hash(), "Probe").orElseThrow();
        house.get(KeepReach.class)
                .say(actor, centre, BEFORE, 0, new ReachClaim(ReachMethod.ESTIMATE, GUESTS, null, "Probe", DAY))
                .orElseThrow();
        var reports = house.get(ReportHalfYears.class);
        var subject = new ReportSubject(SubjectKind.CENTRE, centre.organisation());
        var report = reports.draft(actor, town, subject, LEFT)
                .flatMap(seen -> reports.release(actor, town, subject, LEFT, seen.hash(), null))
                .orElseThrow();
        return Map.of(
                FigureReleaseId.class,
                release.id(),
                ReportReleaseId.class,
                report.id(),
                ReportSubject.class,
                ReportSubject.TOWN,
                ReportPeriod.class,
                LEFT,
                YearMonth.class,
                YearMonth.from(DAY));
    }

    private void count(Actor actor, CentreId centre, OrganisationId holder, LocalDate day, int guests) {
        var keeping = house.get(KeepOffers.class);
        var schedule =
                new Schedule(day, LocalTime.NOON, Duration.ofHours(1), "FREQ=WEEKLY", day.plusWeeks(1), true, true);
        var offer = keeping.draft(actor, centre, OfferBuilder.content(holder, "Früher"))
                .flatMap(drafted -> keeping.plan(actor, drafted.id(), drafted.version(), schedule))
                .orElseThrow();
        var session = offer.sessions().all().getFirst();
        house.get(CountGuests.class)
                .count(
                        actor,
                        offer.id(),
                        session.id(),
                        0,
                        new EntryId(session.id().value()),
                        Tally.of(new HeadCount(guests, 0, 0, 0, 0)),
                        "Probe")
                .orElseThrow();
    }
}
