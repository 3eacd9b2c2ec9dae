package org.knotenpunkt.web.offer.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.OFFER;
import static org.knotenpunkt.domain.offer.OfferFixtures.TUESDAY;
import static org.knotenpunkt.domain.offer.OfferFixtures.aContent;
import static org.knotenpunkt.domain.offer.OfferFixtures.aDraft;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPlannedOffer;
import static org.knotenpunkt.domain.offer.OfferFixtures.idsFrom;
import static org.knotenpunkt.domain.offer.OfferFixtures.offerId;
import static org.knotenpunkt.domain.offer.OfferFixtures.onTuesdays;
import static org.knotenpunkt.domain.offer.OfferFixtures.sessionId;
import static org.knotenpunkt.domain.offer.count.CountFixtures.aTally;
import static org.knotenpunkt.domain.offer.count.CountFixtures.adults;
import static org.knotenpunkt.domain.offer.count.CountFixtures.entryId;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferFixtures;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.count.FigureBy;
import org.knotenpunkt.domain.offer.count.MonthApproval;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.offer.OfferFields;
import org.knotenpunkt.web.offer.OfferFinder;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.answer.DataFormat;

class CountRoutesTest {
    private static final Actor LEAD =
            Actors.holding(Role.CENTRE_LEAD, new Scope.Organisation(LINDENAU, CENTRE.value()));
    private static final Actor HEAD =
            Actors.holding(Role.SCHOOL_LEADERSHIP, new Scope.Organisation(LINDENAU, CENTRE.value()));
    private static final Actor READER = Actors.holding(Role.READER, new Scope.Municipality(LINDENAU));
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final String FIRST = "/offers/" + OFFER + "/sessions/" + sessionId(1) + "/count";
    private static final String THIRD = "/offers/" + OFFER + "/sessions/" + sessionId(3) + "/count";
    private static final CentreId OTHER_CENTRE = new CentreId(organisationId(45).value());
    private static final Pattern ENTRY = Pattern.compile("name=\"entry\" value=\"([0-9a-f-]{36})\"");

    private static final InMemoryWorld WORLD = new InMemoryWorld();
    private static final OfferHouse OFFERS = new OfferHouse(WORLD, new PolicyRights(), TUESDAY);
    private static final CountHouse HOUSE = new CountHouse(WORLD, OFFERS, new PolicyRights(), TUESDAY);

    @RegisterExtension
    static final TestServer SERVER = server();

    private static TestServer server() {
        var rights = new PolicyRights();
        var fields = new OfferFields(
                new CentreHouse(WORLD, rights, TUESDAY).reading(), new OfferFinder(OFFERS.reader(), rights));
        return TestServer.of("offer", "count", "centre", "organisation")
                .with(new CountApi(HOUSE.reader(), HOUSE.service(), HOUSE.service(), () -> TUESDAY))
                .pages(pages -> new CountPages(pages, new WeekFinder(HOUSE.reader(), rights, fields, () -> TUESDAY)))
                .pages(pages -> new CountForms(
                        pages, HOUSE.reader(), HOUSE.service(), HOUSE.service(), rights, new CountingIds()))
                .with(new MonthApi(HOUSE.months()))
                .pages(pages -> new MonthPages(pages, HOUSE.months(), rights, () -> TUESDAY.plusMonths(2)))
                .pages(pages -> new FigurePages(pages, HOUSE.reader(), fields, () -> TUESDAY))
                .build();
    }

    @BeforeAll
    static void knowTheOrganisations() {
        OfferFixtures.organisations().forEach(WORLD.organisations()::save);
    }

    @BeforeEach
    void beginAnew() {
        OFFERS.offers().clear();
        HOUSE.counts().clear();
        OFFERS.publicHolidays().clear();
        OFFERS.offers().save(aPlannedOffer());
    }

    private static Browser lead() {
        return SERVER.browser(LEAD);
    }

    /** The id that the form was given for the entry that is made with it. */
    private static String entry() {
        var found = ENTRY.matcher(lead().get(FIRST).expect(200).html());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void onlyCentresOfWhichSomebodyMayReadCountsAreToBeChosen() {
        var other = "<option value=\"" + OTHER_CENTRE + "\"";
        assertThat(lead().get("/counts").expect(200).html())
                .as("the only one need not be chosen")
                .doesNotContain("<option value=\"" + CENTRE + "\"", other);
        assertThat(SERVER.browser(COORDINATION).get("/counts").html())
                .contains("<option value=\"" + CENTRE + "\"", other);
        assertThat(lead().get("/figures").html()).contains(other);
    }

    @Test
    void aLeadSeesTodayAndCounts() {
        assertThat(lead().get("/counts").expect(200).html())
                .contains("Heute", "href=\"" + FIRST + "\"", "noch nicht eingetragen", "09:00 bis 11:00 Uhr");
        assertThat(lead().post(
                                FIRST,
                                "version",
                                "0",
                                "entry",
                                entry(),
                                "adults",
                                "1",
                                "sixToTen",
                                "2",
                                "firstTimers",
                                "1",
                                "languages",
                                "tr",
                                "method",
                                "ESTIMATED",
                                "staffHours",
                                "1,5")
                        .expect(303)
                        .location())
                .isEqualTo("/counts?day=2026-11-24");
        assertThat(lead().get("/counts").html())
                .contains("1 erwachsene Person, 2 Kinder", "Berichtigen")
                .doesNotContain("noch nicht eingetragen");
        assertThat(lead().get(FIRST).html())
                .contains("value=\"1,5\"", "1 erwachsene Person, 2 Kinder (geschätzt)", "value=\"ESTIMATED\" selected");
    }

    @Test
    void zeroIsAnAnswerAndNothingIsNone() {
        assertThat(lead().post(FIRST, "version", "0", "entry", entry(), "method", "COUNTED")
                        .expect(422)
                        .html())
                .contains("id=\"adults-error\"");
        lead().post(FIRST, "version", "0", "entry", entry(), "adults", "0", "method", "COUNTED")
                .expect(303);
        assertThat(lead().get("/counts").html()).contains("niemand");
    }

    @Test
    void whatIsBadIsToldAtItsField() {
        assertThat(lead().post(
                                FIRST,
                                "version",
                                "0",
                                "entry",
                                entry(),
                                "adults",
                                "-1",
                                "sixToTen",
                                "1000000",
                                "staffHours",
                                "200",
                                "languages",
                                "!!",
                                "method",
                                "COUNTED")
                        .expect(422)
                        .html())
                .contains(
                        "id=\"adults-error\"",
                        "id=\"sixToTen-error\"",
                        "id=\"staffHours-error\"",
                        "id=\"languages-error\"",
                        "value=\"1000000\"");
        lead().post(FIRST, "version", "0", "entry", "x", "adults", "1", "method", "COUNTED")
                .expect(422);
        lead().get(THIRD).expect(409);
        lead().get("/offers/" + OFFER + "/sessions/" + OFFER + "/count").expect(404);
    }

    private static String box(String language) {
        return "<input class=\"form-check-input\" type=\"checkbox\" name=\"languages\" id=\"languages-%1$s\" value=\"%1$s\""
                .formatted(language);
    }

    @Test
    void theLanguagesOfTheOfferAndThoseHeardThereLatelyComeBeforeTheOthers() {
        var schedule = new Schedule(
                TUESDAY.minusWeeks(1), LocalTime.of(9, 0), Duration.ofHours(2), "FREQ=WEEKLY", TUESDAY, true, true);
        OFFERS.offers().clear();
        OFFERS.offers()
                .save(aDraft().plan(schedule, List.of(TUESDAY.minusWeeks(1), TUESDAY), BERLIN, idsFrom(2), NOW)
                        .orElseThrow());
        var last = OFFERS.offers().findById(OFFER).orElseThrow().sessions().all();
        var form =
                "/offers/%s/sessions/%s/count".formatted(OFFER, last.getLast().id());
        assertThat(lead().get(form).expect(200).html())
                .containsSubsequence(box("de"), box("tr"), "Andere Sprachen", box("en"), box("so"));

        lead().post(
                        form.replace(
                                last.getLast().id().toString(),
                                last.getFirst().id().toString()),
                        "version",
                        "0",
                        "entry",
                        new UUID(5, 5).toString(),
                        "adults",
                        "1",
                        "languages",
                        "so",
                        "method",
                        "COUNTED")
                .expect(303);

        assertThat(lead().get(form).expect(200).html())
                .containsSubsequence(box("de"), box("tr"), box("so"), "Andere Sprachen", box("en"));
    }

    @Test
    void whatIsTickedIsNotFoldedAway() {
        assertThat(lead().post(
                                FIRST,
                                "version",
                                "0",
                                "entry",
                                entry(),
                                "adults",
                                "x",
                                "languages",
                                "ti",
                                "method",
                                "COUNTED")
                        .expect(422)
                        .html())
                .containsSubsequence(box("de"), box("ti") + " checked", "Andere Sprachen", box("en"));
    }

    @Test
    void whatCanHardlyBeTrueIsTakenWithAReason() {
        OFFERS.publicHolidays().add(TUESDAY);
        var entry = entry();
        assertThat(lead().post(FIRST, "version", "0", "entry", entry, "adults", "7", "method", "COUNTED")
                        .expect(422)
                        .html())
                .contains("id=\"reason-error\"", "Der Tag ist ein Feiertag.", "value=\"7\"", "value=\"" + entry);
        lead().post(
                        FIRST,
                        "version",
                        "0",
                        "entry",
                        entry,
                        "adults",
                        "7",
                        "method",
                        "COUNTED",
                        "reason",
                        "Fest <b>für alle</b>")
                .expect(303);
        assertThat(lead().get(FIRST).html()).contains("7 Erwachsene (gezählt). Grund: Fest &lt;b&gt;für alle");
    }

    @Test
    void twoPhonesThatCountTheSameSessionAreShownBothValues() {
        var mine = entry();
        lead().post(FIRST, "version", "0", "entry", entryId(1).toString(), "adults", "9", "method", "COUNTED")
                .expect(303);
        assertThat(lead().post(FIRST, "version", "0", "entry", mine, "adults", "7", "method", "COUNTED")
                        .expect(409)
                        .html())
                .contains("9 Erwachsene (gezählt)", "id=\"adults\" name=\"adults\" type=\"number\"", "value=\"7\"");
        lead().post(FIRST, "version", "0", "entry", entryId(1).toString(), "adults", "9", "method", "COUNTED")
                .expect(303);
        assertThat(HOUSE.counts().entries(sessionId(1))).hasSize(1);
    }

    private static String[] notHeld(int version, String entry, String reason, String... more) {
        var fields = Stream.of("version", "" + version, "entry", entry, "method", "COUNTED", "notHeld", reason);
        return Stream.concat(fields, Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void thatASessionFellThroughIsAnAnswerToo() {
        assertThat(lead().get(FIRST).html())
                .contains("<summary>Der Termin fiel aus</summary>", "name=\"notHeld\"", "Fiel aus, weil");
        var mine = entry();
        assertThat(lead().post(FIRST, notHeld(0, mine, "Raum gesperrt"))
                        .expect(303)
                        .location())
                .isEqualTo("/counts?day=2026-11-24");
        assertThat(lead().get("/counts").html())
                .contains("fiel aus: Raum gesperrt")
                .doesNotContain("noch nicht eingetragen");
        lead().post(FIRST, notHeld(0, mine, "Raum gesperrt")).expect(303);
        assertThat(OFFERS.offers().changes(OFFER)).hasSize(1);
        lead().get(FIRST).expect(409);
    }

    @Test
    void nobodyCameToASessionThatFellThrough() {
        assertThat(lead().post(FIRST, notHeld(0, entry(), "Regen", "adults", "2"))
                        .expect(422)
                        .html())
                .contains("id=\"notHeld-error\"", "Eingetragen ist beides", "<details class=\"field\" open>");
        lead().post(FIRST, notHeld(0, entry(), "Regen", "adults", "0")).expect(303);
    }

    @Test
    void whoSaysThatASessionFellThroughIsShownWhatWasCountedMeanwhileAndItStays() {
        var mine = entry();
        lead().post(FIRST, "version", "0", "entry", entryId(1).toString(), "adults", "9", "method", "COUNTED")
                .expect(303);
        assertThat(lead().post(FIRST, notHeld(0, mine, "Regen")).expect(409).html())
                .contains("9 Erwachsene (gezählt)", "value=\"Regen\"");
        lead().post(FIRST, notHeld(1, mine, "Regen", "adults", "9")).expect(303);
        assertThat(lead().get("/counts").html())
                .contains("fiel aus: Regen. Eingetragen war: 9 Erwachsene. Die Zählung bleibt stehen");
    }

    @Test
    void programsSayThatASessionFellThroughAndReadWhatWasSaid() {
        var api = FIRST.replace("/offers", "/api/v1/offers");
        SERVER.api(LEAD)
                .ifMatch(0)
                .put(
                        api.replace("/count", "/not-held"),
                        Map.of("entry", entryId(1).toString(), "reason", "Regen"))
                .expect(204);
        var read = SERVER.api(READER).get(api).json();
        assertThat(read.at("/cancelled").asText()).isEqualTo("Regen");
        assertThat(read.at("/changes/0/reason").asText()).isEqualTo("Regen");
        assertThat(read.at("/changes/0/cancelled").asBoolean()).isTrue();
        SERVER.api(LEAD)
                .wrongly()
                .ifMatch(0)
                .put(
                        api.replace("/count", "/not-held"),
                        Map.of("entry", entryId(2).toString()))
                .expect(400);
    }

    @Test
    void aLeadSeesTheOwnSessionsAndTheTownAll() {
        OFFERS.offers()
                .save(Offer.draft(offerId(2), LINDENAU, OTHER_CENTRE, aContent().heldBy(null), NOW)
                        .flatMap(offer -> offer.plan(onTuesdays(), List.of(TUESDAY), BERLIN, idsFrom(8), NOW))
                        .orElseThrow());
        assertThat(lead().get("/counts").expect(200).html())
                .contains("Linde</span>")
                .doesNotContain("Ahorn</span>");
        assertThat(SERVER.browser(READER).get("/counts").expect(200).html()).contains("Ahorn</span>", "Linde</span>");
        SERVER.browser(HEAD).get("/counts").expect(403);
        assertThat(SERVER.browser(HEAD).get("/figures").expect(200).html()).doesNotContain("href=\"/counts\"");
    }

    @Test
    void whoOnlyReadsCountsNothing() {
        assertThat(SERVER.browser(READER).get("/counts").expect(200).html())
                .contains("noch nicht eingetragen")
                .doesNotContain(FIRST, "/counts/closing");
        SERVER.browser(READER).get(FIRST).expect(403);
        SERVER.browser(READER).get("/counts/closing").expect(403);
    }

    @Test
    void whatIsMissingFromTheWeeksBeforeIsListed() {
        assertThat(lead().get("/counts?day=2.12.2026").expect(200).html())
                .contains("fehlt 1 Termin", FIRST, "fällt aus: The lead is ill", "Woche vom 30. November 2026")
                .doesNotContain("Heute");
        assertThat(lead().get("/counts?day=nonsense").expect(200).html()).contains("id=\"day-error\"", "Heute");
        assertThat(lead().get("/counts?day=2.3.2026").html()).contains("In dieser Woche ist kein Termin.");
    }

    @Test
    void theTownSetsTheDayOnWhichMonthsClose() {
        assertThat(SERVER.browser(COORDINATION)
                        .get("/counts/closing")
                        .expect(200)
                        .html())
                .contains("value=\"15\"");
        SERVER.browser(COORDINATION).post("/counts/closing", "day", "4").expect(303);
        assertThat(SERVER.browser(COORDINATION)
                        .post("/counts/closing", "day", "29")
                        .expect(422)
                        .html())
                .contains("id=\"day-error\"");
        assertThat(SERVER.api(LEAD)
                        .get(FIRST.replace("/offers", "/api/v1/offers"))
                        .json()
                        .at("/openUntil")
                        .asText())
                .isEqualTo("2026-12-04");
    }

    private static void approveTheMonth() {
        OFFERS.offers()
                .approvals()
                .add(new MonthApproval(
                        LINDENAU,
                        CENTRE,
                        YearMonth.from(TUESDAY),
                        COORDINATION.account(),
                        Instant.parse("2027-01-24T11:00:00Z")));
    }

    @Test
    void theTownSeesHowFarAMonthIsAndTakesAnApprovalBack() {
        HOUSE.service()
                .count(LEAD, OFFER, sessionId(1), 0, entryId(1), adults(7), null)
                .orElseThrow();
        var months = "/counts/months?month=" + YearMonth.from(TUESDAY);
        assertThat(SERVER.browser(COORDINATION).get(months).expect(200).html())
                .contains("November 2026", "Offen bis zum 15. Dezember 2026", "Linde", "offen")
                .doesNotContain("Freigeben</");
        approveTheMonth();
        assertThat(SERVER.browser(COORDINATION).get(months).html())
                .contains("freigegeben am 24. Januar 2027", "Freigabe zurücknehmen");
        assertThat(lead().get(months).expect(200).html())
                .contains("freigegeben am")
                .doesNotContain("Freigabe zurücknehmen");
        assertThat(lead().get(FIRST).expect(409).html()).contains("November 2026", "freigegeben");
        lead().post("/counts/months/taken-back", "month", "2026-11", "centre", CENTRE.toString())
                .expect(403);
        SERVER.browser(COORDINATION)
                .post("/counts/months/taken-back", "month", "2026-11", "centre", CENTRE.toString())
                .expect(303);
        lead().get(FIRST).expect(200);
        assertThat(SERVER.browser(COORDINATION)
                        .post("/counts/months", "month", "2026-11", "centre", CENTRE.toString(), "missing", "0")
                        .expect(409)
                        .html())
                .contains("Der Monat ist noch bis zum 15. Dezember 2026 offen.");
        assertThat(SERVER.browser(COORDINATION)
                        .get("/counts/months?month=nonsense")
                        .expect(200)
                        .html())
                .contains("id=\"month-error\"", "In diesem Monat fand kein Termin statt.");
    }

    @Test
    void programsApproveMonths() {
        HOUSE.service()
                .count(LEAD, OFFER, sessionId(1), 0, entryId(1), adults(7), null)
                .orElseThrow();
        var month = "/api/v1/municipalities/" + LINDENAU + "/counted-months/2026-11";
        var approval = month + "/centres/" + CENTRE + "/approval";
        assertThat(SERVER.api(COORDINATION)
                        .put(approval, Map.of("missing", 0))
                        .expect(409)
                        .json()
                        .at("/code")
                        .asText())
                .isEqualTo("offer.month-is-open");
        var figures = "/api/v1/figures?first=2026-11-01&last=2026-11-30&town=" + LINDENAU;
        assertThat(SERVER.api(HEAD).get(figures).expect(200).json().at("/months"))
                .hasToString("[{\"month\":\"2026-11\",\"centres\":1,\"centresApproved\":0,\"approved\":false}]");
        approveTheMonth();
        SERVER.api(COORDINATION).put(approval, Map.of("missing", 0)).expect(204);
        assertThat(SERVER.api(HEAD).get(figures).expect(200).json().at("/months"))
                .hasToString("[{\"month\":\"2026-11\",\"centres\":1,\"centresApproved\":1,\"approved\":true}]");
        var told = SERVER.api(HEAD).get(month).expect(200).json();
        assertThat(told.at("/openUntil").asText()).isEqualTo("2026-12-15");
        assertThat(told.at("/centres/0/entered").asInt()).isOne();
        assertThat(told.at("/centres/0/approvedAt").asText()).startsWith("2027-01-24");
        SERVER.api(LEAD).delete(approval).expect(403);
        SERVER.api(COORDINATION).delete(approval).expect(204);
        assertThat(SERVER.api(HEAD).get(month).json().at("/centres/0").has("approvedAt"))
                .isFalse();
    }

    @Test
    void figuresAreShownAndTakenAlongForAnyTimeAndInEveryWay() {
        lead().post(
                        FIRST,
                        "version",
                        "0",
                        "entry",
                        entry(),
                        "adults",
                        "1234",
                        "upToFive",
                        "2",
                        "languages",
                        "tr",
                        "method",
                        "COUNTED",
                        "reason",
                        "Stadtteilfest")
                .expect(303);
        assertThat(lead().get("/figures").expect(200).html())
                .contains("1.236", "November 2026", "value=\"2026-08-01\"", "100", "Besuche sind keine Personen");
        assertThat(lead().get("/figures").html()).contains("Welche Monate freigegeben sind", "<dd>nicht freigegeben");
        assertThat(lead().get("/figures/export?format=JSON").expect(200).html())
                .contains("November 2026: nicht freigegeben");
        assertThat(lead().get("/figures?by=LANGUAGE").expect(200).html())
                .contains("Türkisch", "Ein Termin kann in mehreren Zeilen stehen");
        assertThat(lead().get("/figures?by=SCHOOL&first=2026-11-24&last=2026-11-24")
                        .expect(200)
                        .html())
                .contains("an keiner Schule");
        for (var by : List.of("SCHOOL_YEAR", "CALENDAR_YEAR", "CENTRE", "PROVIDER", "KIND", "TARGET")) {
            lead().get("/figures?by=" + by).expect(200);
            assertThat(lead().get("/figures/export?by=" + by).expect(200).html())
                    .contains(";1236;1234;2;2;");
        }
        assertThat(lead().get("/figures?first=2026-12-01&last=2026-11-01&by=NONE")
                        .expect(200)
                        .html())
                .contains("id=\"last-error\"", "id=\"by-error\"");
        lead().get("/figures/export?first=2026-12-01&last=2026-11-01").expect(400);
        assertThat(lead().get("/figures?first=2020-01-01").html()).contains("In dieser Zeit fand kein Termin statt.");
        assertThat(lead().with("Accept-Language", "en").get("/figures").html())
                .contains("1,236", "Attendances are not");
    }

    @Test
    void howNewcomersHeardOfTheCentreIsSaidOfAsManyAsThereAre() {
        assertThat(lead().get(FIRST).html())
                .contains("<details class=\"field\">", "Aushang oder Flyer", "name=\"accessPaths.POSTER\"");
        var mine = entry();
        assertThat(lead().post(FIRST, newcomers(0, mine, "2", "2", "1"))
                        .expect(422)
                        .html())
                .contains(
                        "id=\"firstTimers-error\"",
                        "ist von 3 Personen notiert, zum ersten Mal da waren aber nur 2.",
                        "<details class=\"field\" open>",
                        "value=\"2\"");
        assertThat(lead().post(FIRST, newcomers(0, mine, "", "1", ""))
                        .expect(422)
                        .html())
                .contains("ist von 1 Person notiert, zum ersten Mal da ist niemand eingetragen.");
        assertThat(lead().with("Accept-Language", "en")
                        .post(FIRST, newcomers(0, mine, "1", "2", ""))
                        .expect(422)
                        .html())
                .contains("It is noted of 2 people how they heard of the centre, but only 1 was there");
        assertThat(lead().post(FIRST, newcomers(0, mine, "4", "-1", ""))
                        .expect(422)
                        .html())
                .contains("id=\"accessPaths.SCHOOL-error\"", ">Schule oder Lehrkraft</a>");
        lead().post(FIRST, newcomers(0, mine, "4", "2", "1")).expect(303);
        assertThat(lead().post(FIRST, newcomers(0, entryId(9).toString(), "3", "3", ""))
                        .expect(409)
                        .html())
                .contains(
                        "9 Erwachsene (gezählt). Erfahren durch: Schule oder Lehrkraft 2, Andere Familien 1",
                        "name=\"accessPaths.SCHOOL\" type=\"number\" inputmode=\"numeric\" min=\"0\" max=\"9999\" value=\"3\"");
        assertThat(lead().get(FIRST).html()).contains("<details class=\"field\" open>");
    }

    /** Nine adults, so many of them for the first time, from the school and because of other families. */
    private static String[] newcomers(int version, String entry, String firstTimers, String school, String families) {
        return new String[] {
            "version",
            Integer.toString(version),
            "entry",
            entry,
            "adults",
            "9",
            "firstTimers",
            firstTimers,
            "method",
            "COUNTED",
            "accessPaths.SCHOOL",
            school,
            "accessPaths.FAMILIES",
            families
        };
    }

    @Test
    void figuresTellByWhichPathNewcomersCameAndOfHowManyNobodyKnows() {
        lead().post(FIRST, newcomers(0, entry(), "4", "", "")).expect(303);
        assertThat(lead().get("/figures?by=ACCESS_PATH").expect(200).html())
                .contains("In dieser Zeit ist nirgends notiert");
        lead().post(FIRST, newcomers(1, entryId(2).toString(), "4", "1", "2")).expect(303);
        assertThat(lead().get("/figures?by=ACCESS_PATH").expect(200).html())
                .containsSubsequence(
                        "Bekannt ist es bei 3 von 4 Erstbesuchen",
                        "Andere Familien",
                        "width=\"67%\"",
                        "2 (67",
                        "Schule oder Lehrkraft",
                        "nicht gefragt",
                        "<td class=\"number\">1</td>")
                .doesNotContain("Ein Termin kann in mehreren Zeilen stehen");
        assertThat(lead().get("/figures/export?by=ACCESS_PATH").expect(200).html())
                .contains(
                        "Andere Familien;2;FAMILIES", "Schule oder Lehrkraft;1;SCHOOL", "nicht gefragt;1;", ";4;TOTAL");
        assertThat(lead().with("Accept-Language", "en")
                        .get("/figures?by=ACCESS_PATH")
                        .html())
                .contains("It is known of 3 of 4 first-timers", "Other families", "not asked");
        var parts = SERVER.api(HEAD)
                .get("/api/v1/figures?by=ACCESS_PATH&town=" + LINDENAU)
                .expect(200)
                .json()
                .at("/parts");
        assertThat(parts.findValuesAsText("key")).containsExactly("FAMILIES", "SCHOOL");
        assertThat(parts.findValuesAsText("firstTimers")).containsExactly("2", "1", "1");
    }

    private static final Pattern ALL_FIGURES =
            Pattern.compile("<table[^>]* id=\"all-figures\">(.*?)</table>", Pattern.DOTALL);

    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);

    private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>([^<]*)</t[hd]>");

    /** The columns and rows of all figures that the page shows. */
    private static List<List<String>> onThePage(Actor actor, String question) {
        var table = ALL_FIGURES.matcher(
                SERVER.browser(actor).get("/figures?" + question).expect(200).html());
        assertThat(table.find()).isTrue();
        return ROW.matcher(table.group(1))
                .results()
                .map(row -> CELL.matcher(row.group(1))
                        .results()
                        .map(cell -> cell.group(1).replace("–", "").replaceAll("(\\d)\\.(\\d)", "$1$2"))
                        .toList())
                .toList();
    }

    /** The same in the file, without the key by which programs know a row. */
    private static List<List<String>> inTheFile(Actor actor, String question) {
        return SERVER.browser(actor)
                .get("/figures/export?" + question)
                .expect(200)
                .html()
                .replace("\uFEFF", "")
                .lines()
                .filter(line -> line.contains(";"))
                .map(line -> List.of(line.split(";", -1)))
                .map(cells -> cells.subList(0, cells.size() - 1))
                .toList();
    }

    @Test
    void noFileHoldsWhatThePageDoesNotShow() {
        HOUSE.service()
                .count(LEAD, OFFER, sessionId(1), 0, entryId(1), aTally(), null)
                .orElseThrow();
        for (var actor : List.of(COORDINATION, READER, LEAD, HEAD)) {
            for (var by : FigureBy.values()) {
                var question = "by=" + by;
                assertThat(inTheFile(actor, question))
                        .as("%s, %s", actor, by)
                        .hasSizeGreaterThan(2)
                        .isEqualTo(onThePage(actor, question));
            }
        }
    }

    @Test
    void hoursAreInNoPageAndNoFileOfThoseWhoMayNotReadThem() {
        HOUSE.service()
                .count(LEAD, OFFER, sessionId(1), 0, entryId(1), aTally(), null)
                .orElseThrow();
        var narrow = "centre=%s&first=%s&last=%s&by=KIND".formatted(CENTRE, TUESDAY, TUESDAY);
        assertThat(onThePage(LEAD, narrow).getFirst()).contains("Minuten der Hauptamtlichen");
        assertThat(onThePage(HEAD, narrow).getFirst()).doesNotContain("Minuten der Hauptamtlichen");
        assertThat(SERVER.browser(HEAD).get("/figures?" + narrow).html())
                .contains("Arbeitsstunden sehen nur diejenigen")
                .doesNotContain("Stunden von Hauptamtlichen");
        for (var format : DataFormat.values()) {
            assertThat(SERVER.browser(HEAD)
                            .get("/figures/export?" + narrow + "&format=" + format)
                            .expect(200)
                            .html())
                    .as(format.name())
                    .doesNotContain("staffMinutes", "Minuten der Hauptamtlichen");
        }
        var told = SERVER.api(HEAD)
                .get("/api/v1/figures?town=" + LINDENAU + "&" + narrow)
                .expect(200)
                .json();
        assertThat(told.at("/hoursTold").asBoolean()).isFalse();
        assertThat(told.findValues("staffMinutes")).isEmpty();
    }

    @Test
    void programsSayHowNewcomersHeardOfTheCentre() {
        var api = FIRST.replace("/offers", "/api/v1/offers");
        var sent = new HashMap<String, Object>(Map.of(
                "entry", entryId(1).toString(), "adults", 7, "method", "COUNTED", "accessPaths", Map.of("OFFICE", 3)));
        assertThat(SERVER.api(LEAD).ifMatch(0).put(api, sent).expect(422).code())
                .isEqualTo("offer.more-paths-than-first-timers");
        sent.put("firstTimers", 3);
        SERVER.api(LEAD).ifMatch(0).put(api, sent).expect(204);
        assertThat(SERVER.api(LEAD)
                        .get(api)
                        .json()
                        .at("/entries/0/tally/accessPaths")
                        .toString())
                .isEqualTo("{\"OFFICE\":3}");
        sent.put("accessPaths", Map.of("OFFICE", -1, "FAX", 1));
        assertThat(SERVER.api(LEAD)
                        .wrongly()
                        .ifMatch(1)
                        .put(api, sent)
                        .expect(400)
                        .json()
                        .at("/errors")
                        .findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("#/accessPaths/OFFICE", "#/accessPaths/FAX");
    }

    @Test
    void programsCountOnceWhateverTheySendTwice() {
        var api = FIRST.replace("/offers", "/api/v1/offers");
        var sent = new HashMap<String, Object>(Map.of(
                "entry",
                entryId(1).toString(),
                "adults",
                7,
                "firstTimers",
                2,
                "languages",
                List.of("tr", "de"),
                "method",
                "COUNTED",
                "volunteerMinutes",
                90));
        SERVER.api(LEAD).ifMatch(0).put(api, sent).expect(204);
        SERVER.api(LEAD).ifMatch(0).put(api, sent).expect(204);
        var count = SERVER.api(LEAD).get(api).expect(200);
        assertThat(count.header("ETag")).isEqualTo("\"1\"");
        assertThat(count.json().at("/entries")).hasSize(1);
        assertThat(count.json().at("/entries/0/tally/adults").asInt()).isEqualTo(7);
        assertThat(count.json().at("/start").asText()).isEqualTo("09:00");
        sent.put("adults", 8);
        assertThat(SERVER.api(LEAD).ifMatch(1).put(api, sent).expect(409).code())
                .isEqualTo("offer.entry-id-taken");
        sent.put("entry", entryId(2).toString());
        SERVER.api(LEAD).ifMatch(0).put(api, sent).expect(412);
        SERVER.api(LEAD).ifMatch(1).put(api, sent).expect(204);
        assertThat(HOUSE.counts().entries(sessionId(1))).hasSize(2);
    }

    @Test
    void programsAreToldWhatIsWrong() {
        var api = FIRST.replace("/offers", "/api/v1/offers");
        var sent = Map.of("entry", "x", "adults", -1, "firstTimers", 10_000, "method", "GUESSED", "guests", 1);
        assertThat(SERVER.api(LEAD)
                        .wrongly()
                        .ifMatch(0)
                        .put(api, sent)
                        .expect(400)
                        .json()
                        .at("/errors")
                        .findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("#/entry", "#/adults", "#/firstTimers", "#/method", "#/guests");
        SERVER.api(LEAD)
                .wrongly()
                .put(api, Map.of("entry", entryId(1).toString(), "adults", 1, "method", "COUNTED"))
                .expect(428);
    }

    @Test
    void programsReadSessionsAndFigures() {
        HOUSE.service().count(LEAD, OFFER, sessionId(1), 0, entryId(1), adults(7), null);
        var list = SERVER.api(READER)
                .get("/api/v1/counts?town=%s&first=%s&last=%s".formatted(LINDENAU, TUESDAY, TUESDAY.plusDays(20)))
                .expect(200)
                .json();
        assertThat(list.at("/items")).hasSize(3);
        assertThat(list.at("/items/0/tally/adults").asInt()).isEqualTo(7);
        assertThat(list.at("/items/1/cancelled").asText()).isEqualTo("The lead is ill");
        LocalDate late = TUESDAY.plusDays(31);
        SERVER.api(READER)
                .get("/api/v1/counts?town=%s&first=%s&last=%s".formatted(LINDENAU, TUESDAY, late))
                .expect(400);
        var figures = SERVER.api(HEAD)
                .get("/api/v1/figures?by=PROVIDER&town=" + LINDENAU)
                .expect(200)
                .json();
        assertThat(figures.at("/total/adults").asInt()).isEqualTo(7);
        assertThat(figures.at("/parts/0/label").asText()).isEqualTo("Nachbarschaft e. V.");
        assertThat(figures.at("/parts/0/key").asText())
                .isEqualTo(organisationId(44).toString());
        var closing = "/api/v1/municipalities/" + LINDENAU + "/count-closing";
        assertThat(SERVER.api(HEAD).get(closing).json().at("/day").asInt()).isEqualTo(15);
        SERVER.api(COORDINATION).put(closing, Map.of("day", 20)).expect(204);
        SERVER.api(LEAD).put(closing, Map.of("day", 20)).expect(403);
    }
}
