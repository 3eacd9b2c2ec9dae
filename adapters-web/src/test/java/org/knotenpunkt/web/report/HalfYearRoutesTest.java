package org.knotenpunkt.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.OFFER;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPublishedOffer;
import static org.knotenpunkt.domain.offer.OfferFixtures.sessionId;
import static org.knotenpunkt.domain.offer.count.CountFixtures.adults;
import static org.knotenpunkt.domain.offer.count.CountFixtures.entryId;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;
import static org.knotenpunkt.domain.report.ReportFixtures.HALF_YEAR;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.centre.CentreHouse;
import org.knotenpunkt.application.offer.OfferHouse;
import org.knotenpunkt.application.offer.count.CountHouse;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.report.HalfYearReportService;
import org.knotenpunkt.application.report.InMemoryReports;
import org.knotenpunkt.application.report.ReachService;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.PlainCanonicalJson;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.report.HalfYearReport;
import org.knotenpunkt.domain.report.ReportError;
import org.knotenpunkt.domain.report.ReportFixtures;
import org.knotenpunkt.domain.report.ReportSubject;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.offer.OfferFields;
import org.knotenpunkt.web.offer.OfferFinder;
import org.knotenpunkt.web.shared.Browser.Answer;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.text.Bundles;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

class HalfYearRoutesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 5);
    private static final Actor COORDINATION = Actors.workingIn(LINDENAU);
    private static final Actor LEAD =
            Actors.holding(Role.CENTRE_LEAD, new Scope.Organisation(LINDENAU, CENTRE.value()));
    private static final Actor PROVIDER = Actors.holding(
            Role.PROVIDER, new Scope.Organisation(LINDENAU, organisationId(44).value()));
    private static final Actor OFFICE = Actors.holding(
            Role.INITIATIVE_OFFICE, new Scope.Initiative(organisationId(9).value()));
    private static final String SUBJECT = "centre:" + CENTRE;
    private static final String DRAFT = "/half-year-draft?period=2026-H2&subject=" + SUBJECT;
    private static final String TOWN = "/half-year-draft?period=2026-H2&subject=town";
    private static final String API = "/api/v1/municipalities/" + LINDENAU;
    private static final String REACH = "/centres/" + CENTRE + "/reach/2026-H2";
    private static final Pattern HASH = Pattern.compile("name=\"hash\" value=\"([0-9a-f]{64})\"");

    private static final InMemoryWorld WORLD = new InMemoryWorld();
    private static final OfferHouse OFFERS = new OfferHouse(WORLD, new PolicyRights(), DAY);
    private static final CountHouse HOUSE = new CountHouse(WORLD, OFFERS, new PolicyRights(), DAY);
    private static final InMemoryReports REPORTS = new InMemoryReports();
    private static final FixedClock CLOCK = FixedClock.on(DAY);
    private static final HalfYearReportService HALF_YEARS = service(CLOCK);

    @RegisterExtension
    static final TestServer SERVER = server();

    private static HalfYearReportService service(FixedClock clock) {
        return new HalfYearReportService(
                REPORTS,
                HOUSE.counts(),
                REPORTS.reaches(),
                WORLD.organisations(),
                new PlainCanonicalJson(),
                new PolicyRights(),
                new RecordingEvents(),
                new DirectTransactions(),
                new CountingIds(),
                clock,
                BERLIN);
    }

    private static TestServer server() {
        var rights = new PolicyRights();
        var centres = new CentreHouse(WORLD, rights, DAY);
        var fields = new OfferFields(centres.reading(), new OfferFinder(OFFERS.reader(), rights));
        var reach = new ReachService(
                REPORTS.reaches(),
                OFFERS.centres(),
                rights,
                new RecordingEvents(),
                new DirectTransactions(),
                CLOCK,
                BERLIN);
        return TestServer.of("report", "count", "offer", "centre", "agreement-pages", "organisation")
                .with(new HalfYearApi(HALF_YEARS, reach))
                .pages(pages -> new HalfYearPages(pages, HALF_YEARS, CLOCK))
                .pages(pages -> new ReachPages(pages, reach, rights, fields, CLOCK))
                .build();
    }

    @BeforeAll
    static void knowTheOrganisations() {
        Stream.of(
                        aTown(LINDENAU, "Lindenau"),
                        aFamilyCentre(),
                        anOrganisation(44, OrganisationKind.PROVIDER, "Nachbarschaft e. V."))
                .forEach(WORLD.organisations()::save);
    }

    @BeforeEach
    void countGuests() {
        REPORTS.clear();
        OFFERS.offers().clear();
        HOUSE.counts().clear();
        OFFERS.offers().save(aPublishedOffer());
        count(1, 0, 1, 21);
    }

    private static void count(int session, int version, int entry, int guests) {
        HOUSE.service()
                .count(COORDINATION, OFFER, sessionId(session), version, entryId(entry), adults(guests), "Nachgetragen")
                .orElseThrow();
    }

    private static String release(Actor actor, String... more) {
        var found = HASH.matcher(SERVER.browser(actor).get(DRAFT).expect(200).html());
        assertThat(found.find()).isTrue();
        var fields = Stream.concat(
                        Stream.of("period", "2026-H2", "subject", SUBJECT, "hash", found.group(1)), Stream.of(more))
                .toArray(String[]::new);
        return SERVER.browser(actor)
                .post("/half-year-draft", fields)
                .expect(303)
                .location();
    }

    private static Answer say(Actor actor) {
        return SERVER.browser(actor)
                .post(
                        REACH,
                        "version",
                        "0",
                        "method",
                        "ESTIMATE",
                        "families",
                        "40",
                        "base",
                        "180",
                        "how",
                        "Die Leitung kennt sie",
                        "day",
                        "2026-12-15");
    }

    @Test
    void theSameReportIsThereForTownProviderAndCentre() {
        var list = SERVER.browser(LEAD)
                .get("/half-year-reports?period=2026-H2")
                .expect(200)
                .html();
        assertThat(list).contains("Bericht für die ganze Kommune", "Nachbarschaft e. V.", "centre%3A" + CENTRE);
        for (var subject : new String[] {"town", SUBJECT, "provider:" + organisationId(44)}) {
            assertThat(SERVER.browser(LEAD)
                            .get("/half-year-draft?period=2026-H2&subject=" + subject)
                            .expect(200)
                            .html())
                    .contains(
                            "Entwurf", "1 von 2", "Zur Reichweite wurde nichts gesagt", "Besuche sind keine Personen");
        }
        assertThat(SERVER.browser(COORDINATION)
                        .with("Accept-Language", "en")
                        .get(TOWN)
                        .html())
                .contains("Half-year report, Lindenau: Second half of 2026", "All offers of the town");
        SERVER.browser(LEAD)
                .get("/half-year-draft?period=2026-H2&subject=school:" + organisationId(70))
                .expect(409);
        SERVER.browser(LEAD).get("/half-year-draft?period=2026&subject=town").expect(400);
    }

    @Test
    void whatIsReleasedStaysAndACorrectionStandsBesideIt() {
        var first = release(LEAD);
        assertThat(SERVER.browser(PROVIDER).get(first).expect(200).html())
                .contains("Freigabe 1, Stand 5. Januar 2027", ">21<")
                .doesNotContain("Was berichtigt wurde");
        assertThat(SERVER.browser(LEAD).get(DRAFT).html())
                .contains("seitdem hat sich in den Einträgen nichts geändert", first)
                .doesNotContain("name=\"hash\"");
        count(1, 1, 3, 25);
        assertThat(SERVER.browser(LEAD).get(first).html()).contains(">21<").doesNotContain(">25<");

        say(LEAD).expect(303);
        var second = release(LEAD, "reason", "Eine Liste hat gefehlt");

        assertThat(SERVER.browser(LEAD).get(second).html())
                .contains(
                        "Was berichtigt wurde",
                        "Eine Liste hat gefehlt",
                        "Zusammen, Besuche: 21 → 25",
                        "Zentrum: Linde, Besuche: 21 → 25",
                        "Reichweite, Linde: Geschätzt: 40 von 180 Familien");
        assertThat(SERVER.browser(LEAD).get("/half-year-reports?period=2026-H2").html())
                .contains(first, second);
    }

    @Test
    void aReportSaysWhichMonthsAreApprovedAndAReleasedOneWhichWereThen() {
        var first = release(LEAD);
        HOUSE.months()
                .approve(COORDINATION, LINDENAU, CENTRE, YearMonth.of(2026, 11), 0)
                .orElseThrow();

        assertThat(SERVER.browser(LEAD).get(first).html())
                .contains("Welche Monate freigegeben sind", "<dd>nicht freigegeben")
                .doesNotContain("<dd>freigegeben");
        var draft = SERVER.api(LEAD)
                .get(API + "/half-year-draft?period=2026-H2&subject=town")
                .expect(200)
                .json();
        assertThat(draft.at("/content/months/0/month").asText()).isEqualTo("2026-11");
        assertThat(draft.at("/content/months/0/centres").asInt()).isOne();
        assertThat(draft.at("/content/months/0/approved").asInt()).isOne();
        assertThat(draft.at("/content/months/1/approved").asInt()).isZero();
        var second = release(LEAD, "reason", "November ist freigegeben");
        assertThat(SERVER.browser(LEAD).get(second).html()).contains("<dd>freigegeben", "<dd>nicht freigegeben");
        var printed = HalfYearPrintout.of(
                HALF_YEARS
                        .draft(LEAD, LINDENAU, ReportSubject.parse(SUBJECT), HALF_YEAR)
                        .orElseThrow(),
                new Words(Messages.load(Bundles.features()), Language.GERMAN, BERLIN, () -> DAY));
        assertThat(printed.parts().toString()).contains("Welche Monate freigegeben sind", "nicht freigegeben");
    }

    @Test
    void whileAHalfYearLastsThereIsADraftAndNoRelease() {
        var meanwhile = service(FixedClock.on(LocalDate.of(2026, 12, 15)));
        var subject = ReportSubject.parse(SUBJECT);
        var draft = meanwhile.draft(LEAD, LINDENAU, subject, HALF_YEAR).orElseThrow();

        assertThat(meanwhile.release(LEAD, LINDENAU, subject, HALF_YEAR, draft.hash(), null))
                .isEqualTo(Result.refusal(new ReportError.PeriodNotOver(HALF_YEAR.lastDay())));
    }

    @Test
    void whoeverReleasesSaysWhatWasCorrectedAndHasLooked() {
        release(COORDINATION);
        count(1, 1, 3, 25);
        var hash = HASH.matcher(SERVER.browser(LEAD).get(DRAFT).html());
        assertThat(hash.find()).isTrue();
        assertThat(SERVER.browser(LEAD)
                        .post("/half-year-draft", "period", "2026-H2", "subject", SUBJECT, "hash", hash.group(1))
                        .expect(422)
                        .html())
                .contains("id=\"reason-error\"");
        count(1, 2, 4, 26);
        assertThat(SERVER.browser(LEAD)
                        .post(
                                "/half-year-draft",
                                "period",
                                "2026-H2",
                                "subject",
                                SUBJECT,
                                "hash",
                                hash.group(1),
                                "reason",
                                "Eine Liste hat gefehlt")
                        .expect(409)
                        .html())
                .contains("Inzwischen wurde etwas eingetragen", "Eine Liste hat gefehlt");
    }

    @Test
    void eachReleasesWhatTheyAnswerFor() {
        assertThat(SERVER.browser(PROVIDER).get(DRAFT).expect(200).html()).doesNotContain("name=\"hash\"");
        assertThat(SERVER.browser(LEAD).get(TOWN).expect(200).html()).doesNotContain("name=\"hash\"");
        assertThat(SERVER.browser(COORDINATION).get(TOWN).html()).contains("name=\"hash\"");
        SERVER.browser(PROVIDER)
                .post("/half-year-draft", "period", "2026-H2", "subject", SUBJECT, "hash", "x")
                .expect(403);
        SERVER.browser(OFFICE).get("/half-year-reports").expect(403);
    }

    @Test
    void aReportIsPrintedAndADraftSaysThatItIsOne() {
        var released = release(LEAD);
        var printed = SERVER.browser(LEAD).get(released + "/print").expect(200);
        assertThat(printed.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(printed.html()).startsWith("%PDF-");
        assertThat(printed.header("Content-Disposition")).contains("halbjahresbericht-2026-H2-");
        SERVER.browser(LEAD)
                .get("/half-year-draft/print?period=2026-H2&subject=" + SUBJECT)
                .expect(200);
        var draft = HalfYearPrintout.of(
                HALF_YEARS
                        .draft(LEAD, LINDENAU, ReportSubject.parse(SUBJECT), HALF_YEAR)
                        .orElseThrow(),
                new Words(Messages.load(Bundles.features()), Language.GERMAN, BERLIN, () -> DAY));
        assertThat(draft.parts().toString()).contains("Entwurf", "[21, unbekannt, 1 von 1]", "Reichweite");
    }

    @Test
    void reachIsSaidWithItsWayDayAndBaseAndNeverAdded() {
        assertThat(SERVER.browser(LEAD).get("/reach?period=2026-H2").expect(200).html())
                .contains("Noch nichts gesagt", REACH, "nie die Summe der Besuche");
        SERVER.browser(LEAD).get(REACH).expect(200);
        say(LEAD).expect(303);
        assertThat(SERVER.browser(PROVIDER).get("/reach?period=2026-H2").html())
                .contains(
                        "Geschätzt: 40 von 180 Familien (22",
                        "), Stand 15. Dezember 2026. So geschätzt: Die Leitung kennt sie")
                .doesNotContain(REACH);
        assertThat(SERVER.browser(LEAD).get(TOWN).html()).contains("40 von 180 Familien");
        assertThat(say(LEAD).expect(409).html()).contains("40 von 180");
        SERVER.browser(PROVIDER).get(REACH).expect(403);
    }

    @Test
    void aReportSaysOfWhichCentresNobodyHasSaidWhomTheyReach() {
        var words = new Words(Messages.load(Bundles.features()), Language.GERMAN, BERLIN, () -> DAY);
        var report = ReportFixtures.aReport(21);
        assertThat(new HalfYearView(report, words).silent()).isEmpty();
        var other = new HalfYearReport(
                report.subject(),
                report.name(),
                report.period(),
                report.figures(),
                List.of(new HalfYearReport.Reached("Haus Zwei", ReportFixtures.REACH)));

        assertThat(new HalfYearView(other, words).silent())
                .hasValueSatisfying(
                        said -> assertThat(said).contains("Haus Eins").doesNotContain("Haus Zwei"));
    }

    @Test
    void whatCannotBeIsTold() {
        assertThat(SERVER.browser(LEAD)
                        .post(
                                REACH,
                                "version",
                                "0",
                                "method",
                                "ESTIMATE",
                                "families",
                                "40",
                                "base",
                                "20",
                                "how",
                                "x",
                                "day",
                                "2026-12-15")
                        .expect(422)
                        .html())
                .contains("id=\"base-error\"");
        assertThat(SERVER.browser(LEAD)
                        .post(
                                REACH,
                                "version",
                                "0",
                                "method",
                                "ESTIMATE",
                                "families",
                                "40",
                                "how",
                                "x",
                                "day",
                                "2027-12-15")
                        .expect(422)
                        .html())
                .contains("id=\"day-error\"");
        SERVER.browser(LEAD).get("/centres/" + CENTRE + "/reach/2026").expect(404);
    }

    @Test
    void nobodyIsReachedInAHalfYearThatHasNotBegun() {
        var toCome = "/centres/" + CENTRE + "/reach/2030-H1";
        assertThat(SERVER.browser(LEAD).get(toCome).expect(409).html()).contains("beginnt erst am 1. Januar 2030");
        assertThat(SERVER.browser(LEAD).get("/reach?period=2030-H1").expect(200).html())
                .doesNotContain(toCome);
        assertThat(SERVER.api(LEAD)
                        .ifMatch(0)
                        .put(
                                "/api/v1" + toCome,
                                Map.of("method", "ESTIMATE", "families", 40, "how", "x", "day", "2026-12-15"))
                        .expect(409)
                        .code())
                .isEqualTo("report.period-to-come");
    }

    @Test
    void programsDoTheSame() {
        var api = "/api/v1" + REACH;
        var claim = Map.of("method", "DISTINCT_HOUSEHOLDS", "families", 31, "how", "Kursleitung", "day", "2026-12-15");
        SERVER.api(LEAD).ifMatch(0).put(api, claim).expect(204);
        SERVER.api(LEAD).ifMatch(0).put(api, claim).expect(412);
        assertThat(SERVER.api(PROVIDER)
                        .get(API + "/reach?period=2026-H2")
                        .expect(200)
                        .json()
                        .at("/items/0/families")
                        .asInt())
                .isEqualTo(31);
        SERVER.api(PROVIDER).ifMatch(1).put(api, claim).expect(403);
        var draft = SERVER.api(LEAD)
                .get(API + "/half-year-draft?period=2026-H2&subject=" + SUBJECT)
                .expect(200)
                .json();
        assertThat(draft.at("/content/total/adults").asInt()).isEqualTo(21);
        assertThat(draft.at("/content/reach/0/method").asText()).isEqualTo("DISTINCT_HOUSEHOLDS");
        var made = SERVER.api(LEAD)
                .post(
                        API + "/half-year-reports",
                        Map.of(
                                "period",
                                "2026-H2",
                                "subject",
                                SUBJECT,
                                "sha256",
                                draft.at("/sha256").asText()))
                .expect(201);
        assertThat(SERVER.api(LEAD)
                        .get(made.header("Location"))
                        .expect(200)
                        .json()
                        .at("/sha256"))
                .isEqualTo(draft.at("/sha256"));
        assertThat(SERVER.api(LEAD)
                        .get(API + "/half-year-reports?period=2026-H2")
                        .expect(200)
                        .json()
                        .at("/items"))
                .hasSize(1);
    }
}
