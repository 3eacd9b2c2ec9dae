package org.knotenpunkt.web.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.offer.OfferHouse;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.domain.offer.placement.PlacementEvent;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.ChangeNote;
import org.knotenpunkt.web.shared.ChangeNotes;
import org.knotenpunkt.web.shared.Reminder;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.Visitor;
import org.knotenpunkt.web.shared.text.Bundles;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

class PlacementRoutesTest {
    private static final String PROGRAMME = "/programm/lindenau/linde";
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor LEAD =
            Actors.holding(Role.CENTRE_LEAD, new Scope.Organisation(LINDENAU, CENTRE.value()));
    private static final Map<String, Object> SCHEDULE = Map.of(
            "firstDay", "2026-11-24", "start", "09:00", "minutes", 60, "rule", "FREQ=WEEKLY", "lastDay", "2026-12-08");

    private static final Town TOWN = new Town(LINDENAU, "Lindenau");
    private static final InMemoryWorld WORLD = new InMemoryWorld();
    private static final OfferHouse HOUSE = new OfferHouse(WORLD, new PolicyRights(), TODAY);

    @RegisterExtension
    static final TestServer SERVER = OfferServer.of(WORLD, HOUSE);

    @BeforeAll
    static void knowTheOrganisations() {
        Stream.of(
                        aTown(LINDENAU, "Lindenau"),
                        aFamilyCentre(),
                        anOrganisation(45, OrganisationKind.FAMILY_CENTRE, "Ahorn"))
                .forEach(WORLD.organisations()::save);
    }

    @BeforeEach
    void beginAnew() {
        HOUSE.offers().clear();
        HOUSE.placements().clear();
    }

    private static Browser lead() {
        return SERVER.browser(LEAD);
    }

    /** The path of an offer of the whole town. */
    private static String drafted() {
        return SERVER.browser(COORDINATION)
                .post("/offers/new", OfferServer.offer(LINDENAU, "Vorlesen <b>offen</b>", "Wir lesen vor."))
                .expect(303)
                .location();
    }

    @Test
    void aCityWideOfferIsProposedAndTakenInInTheBrowser() {
        var coordination = SERVER.browser(COORDINATION);
        assertThat(coordination.get("/offers/new").expect(200).html()).contains("stadtweit");
        assertThat(lead().get("/offers/new").expect(200).html()).doesNotContain("stadtweit");
        var path = drafted();
        assertThat(coordination.get(path).expect(200).html())
                .contains("Noch ist es keinem Zentrum vorgeschlagen", path + "/placement\"")
                .doesNotContain(path + "/schedule");
        assertThat(coordination.get("/offers").html()).contains("stadtweit");
        coordination.get(path + "/schedule").expect(409);

        coordination
                .post(path + "/placement", OfferServer.onTuesdays("1", "centre", CENTRE.toString()))
                .expect(303);
        assertThat(coordination.get(path).html())
                .contains("vorgeschlagen", "/withdrawal\"")
                .doesNotContain("/acceptance\"");
        var html = lead().get(path).expect(200).html();
        var answer = Pattern.compile("href=\"(\\S+)/acceptance\"").matcher(html);
        assertThat(html).contains("Antworten für: Linde").doesNotContain("So geht es weiter");
        assertThat(answer.find()).isTrue();
        var placement = answer.group(1);
        coordination.get(placement + "/acceptance").expect(403);
        assertThat(lead().get(placement + "/acceptance").expect(200).html())
                .contains("jede Woche vom 24. November 2026 bis 8. Dezember 2026, 09:00 bis 11:00 Uhr");
        lead().post(placement + "/acceptance", "version", "1", "place", "Aula", "assuredUntil", "31.1.2027")
                .expect(303);
        assertThat(SERVER.browser().get(PROGRAMME).expect(200).html()).contains("Vorlesen &lt;b&gt;offen", "Aula");
        assertThat(lead().get(path).html()).contains("aufgenommen", "Angebot ansehen: Linde");
        assertThat(lead().get(placement + "/refusal").expect(409).html())
                .contains("schon beantwortet: aufgenommen", "<a class=\"btn btn-primary\" href=\"" + path + "\">");
    }

    @Test
    void whoSendsAnAnswerOnceMoreReadsWhatWasAnsweredAndFindsTheOffer() {
        var path = drafted();
        var refusal = path + "/placements/" + proposed(path) + "/refusal";
        lead().post(refusal, "version", "1", "reason", "Kein Raum").expect(303);
        assertThat(lead().post(refusal, "version", "1", "reason", "Doch kein Raum")
                        .expect(409)
                        .html())
                .contains(
                        "schon beantwortet: abgelehnt",
                        "Zurück zu: Vorlesen &lt;b&gt;offen",
                        "href=\"" + path + "\"",
                        "Doch kein Raum")
                .doesNotContain("speichern Sie es noch einmal");
    }

    /** Proposes the offer to the centre; the id of the placement. */
    private static String proposed(String path) {
        return SERVER.api(COORDINATION)
                .post("/api/v1" + path + "/placements", Map.of("centre", CENTRE.toString(), "schedule", SCHEDULE))
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    @Test
    void theListOfOffersAndThePageTellWhatCentresSay() {
        var path = drafted();
        assertThat(listed()).contains("in keinem Zentrum");
        var location = "/api/v1" + path + "/placements/" + proposed(path);
        assertThat(listed()).contains("0 aufgenommen, 0 abgelehnt, 1 ohne Antwort");
        SERVER.api(LEAD)
                .ifMatch(1)
                .put(location + "/acceptance", Map.of("assuredUntil", "2027-01-31"))
                .expect(204);
        assertThat(listed()).contains("1 aufgenommen, 0 abgelehnt, 0 ohne Antwort");
        var api = SERVER.api(COORDINATION);
        assertThat(api.get("/api/v1/offers?town=" + LINDENAU)
                        .json()
                        .findValue("answers")
                        .get("takenIn")
                        .asInt())
                .isEqualTo(1);
        assertThat(SERVER.browser(COORDINATION).get(path).html()).contains("aufgenommen am 22. November 2026");

        var placed = api.get("/api/v1" + path + "/placements").json().at("/items/0");
        assertThat(placed.get("answeredAt").asText()).isNotEmpty();
        lead().post("/offers/" + placed.get("offer").asText() + "/ending", "version", "1")
                .expect(303);
        assertThat(SERVER.browser(COORDINATION).get(path).html())
                .contains("beendet am 22. November 2026")
                .doesNotContain("aufgenommen am");
        assertThat(listed()).contains("in keinem Zentrum");
    }

    private static String listed() {
        return SERVER.browser(COORDINATION).get("/offers").expect(200).html();
    }

    @Test
    void whoeverProposedItIsToldWhatACentreSaysAndWhy() {
        var path = drafted();
        var placement = proposed(path);
        SERVER.api(LEAD)
                .ifMatch(1)
                .put("/api/v1" + path + "/placements/" + placement + "/refusal", Map.of("reason", "Kein <i>Raum"))
                .expect(204);
        assertThat(reminders(COORDINATION))
                .containsExactly(new Reminder(
                        path, "Linde hat das stadtweite Angebot „Vorlesen <b>offen</b>“ abgelehnt: „Kein <i>Raum“"));
        assertThat(reminders(LEAD)).isEmpty();

        var refused = happened(PlacementEvent.PlacementRefused.class, placement);
        var before = happened(PlacementEvent.PlacementProposed.class, placement);
        assertThat(notes(LEAD, Set.of(refused, before)))
                .isEqualTo(Map.of(
                        refused, new ChangeNote(path, "Vorlesen <b>offen</b>", "Kein <i>Raum"),
                        before, new ChangeNote(path, "Vorlesen <b>offen</b>", null)));
        assertThat(notes(Actor.PUBLIC, Set.of(refused))).isEmpty();
    }

    private static ChangeNotes.Happened happened(Class<? extends PlacementEvent> type, String placement) {
        return new ChangeNotes.Happened(DomainEvent.typeOf(type), UUID.fromString(placement));
    }

    private static Map<ChangeNotes.Happened, ChangeNote> notes(Actor actor, Set<ChangeNotes.Happened> changes) {
        return new PlacementNotes(HOUSE.placing()).of(visitor(actor), TOWN, changes, words());
    }

    private static Visitor visitor(Actor actor) {
        return new Visitor(actor, "Somebody", null, List.of(TOWN));
    }

    private static Words words() {
        return new Words(Messages.load(Bundles.features()), Language.GERMAN, BERLIN, () -> TODAY);
    }

    @Test
    void programsProposeAndAnswer() {
        var api = SERVER.api(COORDINATION);
        var path = drafted();
        var placements = "/api/v1" + path + "/placements";
        var location = api.post(placements, Map.of("centre", CENTRE.toString(), "schedule", SCHEDULE))
                .expect(201)
                .header("Location");
        assertThat(api.post(placements, Map.of("centre", CENTRE.toString(), "schedule", SCHEDULE))
                        .expect(409)
                        .code())
                .isEqualTo("offer.placed-already");
        var own = SERVER.api(LEAD);
        assertThat(own.ifMatch(1)
                        .put(location + "/refusal", Map.of("reason", "Kein Raum"))
                        .expect(204)
                        .status())
                .isEqualTo(204);
        var item = own.get(placements).expect(200).json().get("items").get(0);
        assertThat(item.get("state").asText()).isEqualTo("REFUSED");
        assertThat(item.get("reason").asText()).isEqualTo("Kein Raum");
        var again = api.post(placements, Map.of("centre", CENTRE.toString(), "schedule", SCHEDULE))
                .expect(201)
                .header("Location");
        api.ifMatch(1).put(again + "/withdrawal", null).expect(204);
        assertThat(own.ifMatch(2)
                        .put(again + "/acceptance", Map.of("assuredUntil", "2027-01-31"))
                        .expect(409)
                        .code())
                .isEqualTo("offer.answered-already");
    }

    @Test
    void aCentreIsAskedForItsPlaceAndItsAimsAndNotForWhatTheTownSays() {
        var path = drafted();
        var placements = "/api/v1" + path + "/placements";
        var location = SERVER.api(COORDINATION)
                .post(placements, Map.of("centre", CENTRE.toString(), "schedule", SCHEDULE))
                .expect(201)
                .header("Location");
        SERVER.api(LEAD)
                .ifMatch(1)
                .put(location + "/acceptance", Map.of("assuredUntil", "2027-01-31"))
                .expect(204);
        var placed = "/offers/"
                + SERVER.api(LEAD).get(placements).json().at("/items/0/offer").asText();

        assertThat(lead().get(placed).expect(200).html())
                .contains("Folgt dem stadtweiten Angebot")
                .doesNotContain("/translations/");
        assertThat(lead().get(placed + "/content").expect(200).html())
                .contains("Folgt dem stadtweiten Angebot", "name=\"place\"", "name=\"goals\"")
                .doesNotContain("name=\"description\"", "name=\"kind\"", "name=\"involvement\"");
        lead().get(placed + "/translations/tr").expect(409);
        lead().post(placed + "/content", "version", "1", "place", "Aula", "goals", CAFE.toString())
                .expect(303);
        var content = SERVER.api(LEAD).get("/api/v1" + placed).json().get("content");
        assertThat(content.at("/place/name").asText()).isEqualTo("Aula");
        assertThat(content.at("/goals/0").asText()).isEqualTo(CAFE.toString());
        assertThat(content.at("/texts/original/title").asText()).isEqualTo("Vorlesen <b>offen</b>");
    }

    @Test
    void whoLeadsTheCentreIsRemindedToAnswer() {
        var path = drafted();
        SERVER.api(COORDINATION)
                .post("/api/v1" + path + "/placements", Map.of("centre", CENTRE.toString(), "schedule", SCHEDULE))
                .expect(201);
        assertThat(reminders(LEAD))
                .containsExactly(
                        new Reminder(
                                path,
                                "Ihrem Zentrum ist ein stadtweites Angebot vorgeschlagen: „Vorlesen <b>offen</b>“. Bitte antworten Sie."));
        assertThat(reminders(COORDINATION)).isEmpty();
        assertThat(reminders(Actor.PUBLIC)).isEmpty();
    }

    private static List<Reminder> reminders(Actor actor) {
        return new PlacementReminders(HOUSE.placing()).of(visitor(actor), TOWN, words());
    }
}
