package org.knotenpunkt.web.offer.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.OFFER;
import static org.knotenpunkt.domain.offer.OfferFixtures.TUESDAY;
import static org.knotenpunkt.domain.offer.OfferFixtures.aContent;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPlannedOffer;
import static org.knotenpunkt.domain.offer.OfferFixtures.idsFrom;
import static org.knotenpunkt.domain.offer.OfferFixtures.offerId;
import static org.knotenpunkt.domain.offer.OfferFixtures.onTuesdays;
import static org.knotenpunkt.domain.offer.OfferFixtures.sessionId;
import static org.knotenpunkt.domain.offer.count.CountFixtures.adults;
import static org.knotenpunkt.domain.offer.count.CountFixtures.entryId;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferFixtures;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.count.AccessPath;
import org.knotenpunkt.domain.offer.count.HeadCount;
import org.knotenpunkt.domain.offer.count.Tally;
import org.knotenpunkt.domain.offer.count.TallyMethod;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.offer.OfferFields;
import org.knotenpunkt.web.offer.OfferFinder;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;

class CountWeekTest {
    private static final Actor LEAD =
            Actors.holding(Role.CENTRE_LEAD, new Scope.Organisation(LINDENAU, CENTRE.value()));
    private static final Actor READER = Actors.holding(Role.READER, new Scope.Municipality(LINDENAU));
    private static final SessionId CAFE = sessionId(1);
    private static final SessionId GAMES = sessionId(8);

    private static final InMemoryWorld WORLD = new InMemoryWorld();
    private static final OfferHouse OFFERS = new OfferHouse(WORLD, new PolicyRights(), TUESDAY);
    private static final CountHouse HOUSE = new CountHouse(WORLD, OFFERS, new PolicyRights(), TUESDAY);

    @RegisterExtension
    static final TestServer SERVER = server();

    private static TestServer server() {
        var rights = new PolicyRights();
        var weeks = new WeekFinder(
                HOUSE.reader(),
                rights,
                new OfferFields(
                        new CentreHouse(WORLD, rights, TUESDAY).reading(), new OfferFinder(OFFERS.reader(), rights)),
                () -> TUESDAY);
        return TestServer.of("offer", "count", "centre", "organisation")
                .pages(pages -> new CountPages(pages, weeks))
                .pages(pages -> new CountWeek(pages, weeks, HOUSE.service(), new CountingIds()))
                .build();
    }

    @BeforeAll
    static void knowTheOrganisations() {
        OfferFixtures.organisations().forEach(WORLD.organisations()::save);
    }

    @BeforeEach
    void planTwoOffersForTheWeek() {
        OFFERS.offers().clear();
        HOUSE.counts().clear();
        OFFERS.publicHolidays().clear();
        OFFERS.offers().save(aPlannedOffer());
        OFFERS.offers().save(planned(offerId(2), 8));
    }

    private static Offer planned(OfferId id, int firstSession) {
        return Offer.draft(id, LINDENAU, CENTRE, aContent().heldBy(null), NOW)
                .flatMap(offer -> offer.plan(onTuesdays(), List.of(TUESDAY), BERLIN, idsFrom(firstSession), NOW))
                .orElseThrow();
    }

    private static Browser lead() {
        return SERVER.browser(LEAD);
    }

    private static String[] row(SessionId session, int entry, int version, String... fields) {
        return shownWith(",,,,,,", session, entry, version, fields);
    }

    /** @param given what the row held when it was shown */
    private static String[] shownWith(String given, SessionId session, int entry, int version, String... fields) {
        var start = Stream.of(
                "entry." + session,
                entryId(entry).toString(),
                "version." + session,
                "" + version,
                "given." + session,
                given);
        return Stream.concat(start, Stream.of(fields)).toArray(String[]::new);
    }

    private static Browser.Answer send(String[]... rows) {
        return lead().post("/counts/week", Stream.of(rows).flatMap(Stream::of).toArray(String[]::new));
    }

    private static Tally newest(SessionId session) {
        return HOUSE.counts().entries(session).getLast().tally();
    }

    @Test
    void aWeekIsEnteredAtOnceAndEmptyRowsAreNot() {
        assertThat(lead().get("/counts").html())
                .contains("/counts/week?day=2026-11-23", "/counts/paper?day=2026-11-23");
        assertThat(lead().get("/counts/week").expect(200).html())
                .contains("name=\"adults." + CAFE, "name=\"adults." + GAMES, "Woche vom 23. November 2026");
        assertThat(send(
                                row(
                                        CAFE,
                                        1,
                                        0,
                                        "adults." + CAFE,
                                        "3",
                                        "sixToTen." + CAFE,
                                        "2",
                                        "estimated." + CAFE,
                                        "true"),
                                row(GAMES, 2, 0, "adults." + GAMES, ""))
                        .expect(303)
                        .location())
                .isEqualTo("/counts?day=2026-11-23");
        assertThat(newest(CAFE).guests()).isEqualTo(new HeadCount(3, 0, 2, 0, 0));
        assertThat(newest(CAFE).method()).isEqualTo(TallyMethod.ESTIMATED);
        assertThat(HOUSE.counts().entries(GAMES)).isEmpty();
    }

    @Test
    void aRowThatIsRefusedKeepsNoOtherFromBeingEntered() {
        OFFERS.publicHolidays().add(TUESDAY);
        var html = send(
                        row(CAFE, 1, 0, "adults." + CAFE, "5"),
                        row(GAMES, 2, 0, "adults." + GAMES, "6", "reason." + GAMES, "Fest"))
                .expect(422)
                .html();
        assertThat(html)
                .contains(
                        "1 Zählung ist eingetragen. Die anderen sehen Sie sich bitte noch einmal an.",
                        "id=\"reason.%s-error\"".formatted(CAFE),
                        "Der Tag ist ein Feiertag.",
                        "Bisher: 6 Erwachsene");
        assertThat(HOUSE.counts().entries(CAFE)).isEmpty();
        assertThat(newest(GAMES).guests().adults()).isEqualTo(6);
        send(
                        row(CAFE, 3, 0, "adults." + CAFE, "5", "reason." + CAFE, "Auch ein Fest"),
                        row(GAMES, 4, 1, "adults." + GAMES, "6", "reason." + GAMES, "Fest"))
                .expect(303);
        assertThat(HOUSE.counts().entries(GAMES)).hasSize(1);
    }

    @Test
    void whatIsTypedWrongIsToldAtItsRowAndNothingIsLost() {
        assertThat(send(
                                row(CAFE, 1, 0, "adults." + CAFE, "-1"),
                                row(GAMES, 2, 0, "adults." + GAMES, "4", "upToFive." + GAMES, "1"))
                        .expect(422)
                        .html())
                .contains(
                        "id=\"adults.%s-error\"".formatted(CAFE),
                        "Erwachsene: Parents&#39; café, Dienstag, 24. November 2026",
                        "name=\"upToFive.%s\" type=\"number\"".formatted(GAMES));
        assertThat(HOUSE.counts().entries(GAMES)).isEmpty();
        send(row(CAFE, 1, 0, "firstTimers." + CAFE, "2")).expect(422);
    }

    @Test
    void whatTheTableDoesNotAskForStays() {
        HOUSE.service()
                .count(
                        LEAD,
                        offerId(2),
                        GAMES,
                        0,
                        entryId(1),
                        new Tally(
                                new HeadCount(4, 0, 0, 0, 0),
                                3,
                                Map.of(AccessPath.SCHOOL, 2),
                                new TreeSet<>(List.of(new LanguageTag("tr"))),
                                TallyMethod.COUNTED,
                                90,
                                null),
                        null)
                .orElseThrow();
        assertThat(lead().get("/counts/week").html()).contains("Bisher: 4 Erwachsene");
        send(row(GAMES, 2, 1, "adults." + GAMES, "5", "firstTimers." + GAMES, "2"))
                .expect(303);
        assertThat(newest(GAMES).guests().adults()).isEqualTo(5);
        assertThat(newest(GAMES).firstTimers()).isEqualTo(2);
        assertThat(newest(GAMES).accessPaths()).containsExactly(Map.entry(AccessPath.SCHOOL, 2));
        assertThat(newest(GAMES).languages()).containsExactly(new LanguageTag("tr"));
        assertThat(newest(GAMES).staffMinutes()).isEqualTo(90);
        assertThat(send(row(GAMES, 3, 2, "adults." + GAMES, "5", "firstTimers." + GAMES, "1"))
                        .expect(422)
                        .html())
                .contains(
                        "id=\"firstTimers." + GAMES + "-error\"",
                        "ist von 2 Personen notiert, zum ersten Mal da war aber nur 1.");
        assertThat(newest(GAMES).firstTimers()).isEqualTo(2);
    }

    private static @Nullable String cancelled(OfferId offer) {
        return OFFERS.offers()
                .findById(offer)
                .orElseThrow()
                .sessions()
                .all()
                .getFirst()
                .cancelled();
    }

    @Test
    void aRowSaysThatItsSessionFellThrough() {
        assertThat(lead().get("/counts/week").html())
                .contains("name=\"notHeld." + CAFE, "Fiel aus, weil: Parents&#39; café, Dienstag");
        var rows = new String[][] {
            row(CAFE, 1, 0, "adults." + CAFE, "3"), row(GAMES, 2, 0, "notHeld." + GAMES, " Raum gesperrt ")
        };
        send(rows).expect(303);
        assertThat(cancelled(offerId(2))).isEqualTo("Raum gesperrt");
        assertThat(newest(CAFE)).isEqualTo(adults(3));
        assertThat(lead().get("/counts").html()).contains("fiel aus: Raum gesperrt");
        send(rows).expect(303);
        assertThat(OFFERS.offers().changes(offerId(2))).hasSize(1);
    }

    @Test
    void aRowSaysEitherWhoCameOrThatItsSessionFellThrough() {
        assertThat(send(row(CAFE, 1, 0, "adults." + CAFE, "3", "notHeld." + CAFE, "Regen"))
                        .expect(422)
                        .html())
                .contains("id=\"notHeld.%s-error\"".formatted(CAFE), "Eingetragen ist beides", "value=\"Regen\"");
        assertThat(cancelled(OFFER)).isNull();
        HOUSE.service()
                .count(LEAD, offerId(2), GAMES, 0, entryId(1), adults(9), null)
                .orElseThrow();
        var shown = numbers(GAMES, "9");
        send(Stream.concat(
                                Stream.of(shownWith("9,0,0,0,0,,", GAMES, 2, 1, shown)),
                                Stream.of("notHeld." + GAMES, "Andere Gruppe"))
                        .toArray(String[]::new))
                .expect(303);
        assertThat(cancelled(offerId(2))).isEqualTo("Andere Gruppe");
        assertThat(newest(GAMES)).isEqualTo(adults(9));
        assertThat(lead().get("/counts").html())
                .contains("fiel aus: Andere Gruppe. Eingetragen war: 9 Erwachsene. Die Zählung bleibt stehen");
    }

    @Test
    void whatSomebodyElseHasCountedMeanwhileDidNotFallThroughUnseen() {
        HOUSE.service()
                .count(LEAD, offerId(2), GAMES, 0, entryId(1), adults(9), null)
                .orElseThrow();
        assertThat(send(row(GAMES, 2, 0, "notHeld." + GAMES, "Regen"))
                        .expect(422)
                        .html())
                .contains("Inzwischen hat jemand anders etwas eingetragen", "Bisher: 9 Erwachsene", "value=\"Regen\"");
        assertThat(cancelled(offerId(2))).isNull();
    }

    @Test
    void theListToPrintHasABoxForWhatFellThrough() {
        assertThat(lead().get("/counts/paper").html())
                .contains("fiel aus</th>", "<td><span class=\"tick-box\"></span></td>", "ein Kreuz im Kästchen");
    }

    @Test
    void theListToPrintHasRoomForHowNewcomersHeardOfTheCentre() {
        assertThat(lead().get("/counts/paper").expect(200).html())
                .contains("wie erfahren", "1 Aushang oder Flyer", "8 Auf anderem Weg");
    }

    @Test
    void whatSomebodyElseHasEnteredMeanwhileIsShownBesideIt() {
        HOUSE.service()
                .count(LEAD, offerId(2), GAMES, 0, entryId(1), adults(9), null)
                .orElseThrow();
        assertThat(send(row(GAMES, 2, 0, "adults." + GAMES, "7")).expect(422).html())
                .contains("Inzwischen hat jemand anders etwas eingetragen", "Bisher: 9 Erwachsene", "value=\"7\"");
        send(row(GAMES, 2, 1, "adults." + GAMES, "7")).expect(303);
        assertThat(newest(GAMES).guests().adults()).isEqualTo(7);
    }

    @Test
    void aRowThatNobodyTouchedIsLeftAsSomebodyElseHasEnteredItMeanwhile() {
        HOUSE.service()
                .count(LEAD, offerId(2), GAMES, 0, entryId(1), adults(9), null)
                .orElseThrow();
        send(row(CAFE, 2, 0, "adults." + CAFE, "3"), row(GAMES, 3, 0)).expect(303);
        assertThat(newest(CAFE).guests().adults()).isEqualTo(3);
        assertThat(HOUSE.counts().entries(GAMES)).hasSize(1);
        send(shownWith("7,0,0,0,0,,", GAMES, 4, 0, numbers(GAMES, "7"))).expect(303);
        assertThat(newest(GAMES).guests().adults()).isEqualTo(9);
    }

    private static String[] numbers(SessionId session, String adults) {
        return Stream.of("adults", adults, "upToFive", "0", "sixToTen", "0", "elevenAndOlder", "0", "ofUnknownAge", "0")
                .map(text -> text.matches("\\d+") ? text : text + "." + session)
                .toArray(String[]::new);
    }

    @Test
    void aRowIsShownAgainAsItWasSeenSoThatNobodyIsOverwrittenUnseen() {
        HOUSE.service()
                .count(LEAD, offerId(2), GAMES, 0, entryId(1), adults(9), null)
                .orElseThrow();
        assertThat(send(row(CAFE, 2, 0, "adults." + CAFE, "x"), row(GAMES, 3, 0, "adults." + GAMES, "7"))
                        .expect(422)
                        .html())
                .contains(
                        "name=\"version.%s\" value=\"0\"".formatted(GAMES),
                        "name=\"given.%s\" value=\",,,,,,\"".formatted(GAMES));
    }

    @Test
    void whatWasTypedOfASessionThatIsGoneIsNotDroppedInSilence() {
        var gone = sessionId(99);
        assertThat(send(row(CAFE, 1, 0, "adults." + CAFE, "3"), row(gone, 2, 0, "adults." + gone, "4"))
                        .expect(422)
                        .html())
                .contains(
                        "1 Zählung ist eingetragen.",
                        "Was Sie zu einem Termin eingetragen haben, gibt es hier nicht mehr");
    }

    @Test
    void aTownHasRoomForTheWeekOfAllItsCentres() {
        var rows = IntStream.range(0, 120)
                .mapToObj(i -> {
                    OFFERS.offers().save(planned(offerId(100 + i), 100 + 10 * i));
                    var session = sessionId(100 + 10 * i);
                    return row(
                            session,
                            1000 + i,
                            0,
                            Stream.concat(
                                            Stream.of(numbers(session, "2")),
                                            Stream.of("firstTimers." + session, "", "reason." + session, ""))
                                    .toArray(String[]::new));
                })
                .toArray(String[][]::new);
        send(rows).expect(303);
        assertThat(HOUSE.counts().entries(sessionId(100 + 10 * 119))).hasSize(1);
    }

    @Test
    void whatIsSentTwiceIsEnteredOnce() {
        var row = row(CAFE, 1, 0, "adults." + CAFE, "3");
        send(row).expect(303);
        send(row).expect(303);
        assertThat(HOUSE.counts().entries(CAFE)).hasSize(1);
    }

    @Test
    void aListIsPrintedWithAllThatTakesPlaceAndRoomForStrokes() {
        assertThat(SERVER.browser(READER)
                        .get("/counts/paper?day=1.12.2026")
                        .expect(200)
                        .html())
                .contains("Liste zum Zählen", "keine Namen", "Woche vom 30. November 2026")
                .doesNotContain("The lead is ill");
        assertThat(lead().with("Accept-Language", "en").get("/counts/paper").html())
                .contains("Parents' café", "Tuesday, 24 November 2026", "first time");
    }

    @Test
    void whoCountsNothingHasNoTable() {
        SERVER.browser(READER).get("/counts/week").expect(403);
        assertThat(lead().get("/counts/week?day=2.3.2026").expect(200).html())
                .contains("nichts, was Sie jetzt eintragen können");
    }
}
