package org.knotenpunkt.web.partnership.disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.HOURS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OTHER_AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.DISAGREEMENT;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.SELDOM;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aDisagreement;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aProposal;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aResolvedOne;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.raised;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.partnership.InMemoryMandates;
import org.knotenpunkt.application.partnership.Speakers;
import org.knotenpunkt.application.partnership.deadline.DeadlineReader;
import org.knotenpunkt.application.partnership.deadline.InMemoryDeadlines;
import org.knotenpunkt.application.partnership.disagreement.DisagreementReader;
import org.knotenpunkt.application.partnership.disagreement.DisagreementService;
import org.knotenpunkt.application.partnership.disagreement.InMemoryDisagreements;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Amendment;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.partnership.deadline.AgreementReminders;
import org.knotenpunkt.web.partnership.pages.AgreementSections;
import org.knotenpunkt.web.shared.Reminder;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.Visitor;
import org.knotenpunkt.web.shared.text.Bundles;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

class DisagreementRoutesTest {
    private static final String LIST = "/agreements/%s/disagreements".formatted(AGREEMENT);
    private static final String ONE = "/disagreements/" + DISAGREEMENT;
    private static final String API = "/api/v1" + ONE;
    private static final Actor COORDINATION = Actors.workingIn(LINDENAU);
    private static final Actor PARENT = of(Role.FAMILY_REPRESENTATIVE, PARENTS);
    private static final Actor HEAD = of(Role.SCHOOL_LEADERSHIP, SCHOOL);
    private static final Actor WORKER = of(Role.PROVIDER, PROVIDER);
    private static final Actor READER = of(Role.READER, SCHOOL);

    private static final FixedClock CLOCK = FixedClock.on(TODAY);
    private static final InMemoryAgreements AGREEMENTS = new InMemoryAgreements();
    private static final InMemoryDisagreements DISAGREEMENTS = new InMemoryDisagreements(AGREEMENTS);
    private static final PolicyRights RIGHTS = new PolicyRights();
    private static final Speakers SPEAKERS = new Speakers(RIGHTS, new InMemoryMandates(), CLOCK);
    private static final DisagreementReader READING =
            new DisagreementReader(DISAGREEMENTS, AGREEMENTS, SPEAKERS, RIGHTS, new DirectTransactions(), CLOCK);

    @RegisterExtension
    static final TestServer SERVER = server();

    private static Actor of(Role role, OrganisationId party) {
        return Actors.holding(role, new Scope.Organisation(LINDENAU, party.value()));
    }

    private static TestServer server() {
        AGREEMENTS.save(anAgreement());
        var service = new DisagreementService(
                DISAGREEMENTS,
                AGREEMENTS,
                SPEAKERS,
                RIGHTS,
                new RecordingEvents(),
                new DirectTransactions(),
                new CountingIds(),
                CLOCK,
                CLOCK);
        var finder = new DisagreementFinder(READING, CLOCK);
        return TestServer.of("organisation", "partnership", "agreement-pages", "disagreement")
                .with(new DisagreementApi(READING, service, service, service))
                .pages(pages -> new DisagreementPages(pages, READING, finder, new AgreementSections(Set.of())))
                .pages(pages -> new RaisingForm(pages, READING, service, CLOCK))
                .pages(pages -> new ResolutionForms(pages, finder, service))
                .pages(pages -> new EndForms(pages, finder, service, service))
                .build();
    }

    @BeforeEach
    void forget() {
        DISAGREEMENTS.clear();
    }

    private static String page(Actor actor, String path) {
        return SERVER.browser(actor).get(path).expect(200).html();
    }

    private static Map<String, Object> matter() {
        return Map.of(
                "kind", "CONFLICT",
                "contribution", HOURS.toString(),
                "text", "Hours <b>count</b> differently",
                "party", PARENTS.toString(),
                "on", TODAY.toString(),
                "concerned", List.of(PARENTS.toString(), PROVIDER.toString()));
    }

    @Test
    void aBlankListSaysWhatToDoNext() {
        assertThat(page(PARENT, LIST)).contains("Bisher läuft alles wie vereinbart", LIST + "/new");
        assertThat(page(READER, LIST)).contains("wer für eine Partei").doesNotContain(LIST + "/new");
    }

    @Test
    void theListShowsOpenOnesFirstAndHowFarTheyAre() {
        DISAGREEMENTS.save(aProposal());
        SERVER.api(PARENT).post("/api/v1" + LIST, matter()).expect(201);
        var open = page(READER, LIST);
        assertThat(open)
                .contains(
                        "Ziel: A café opens every week",
                        "Beitrag: For the café",
                        "Es fehlt die Zustimmung von: Parents of Linden School und Linden School",
                        "Noch kein Vorschlag",
                        "Hours &lt;b&gt;count")
                .doesNotContain("Erledigt");
        SERVER.api(COORDINATION)
                .ifMatch(1)
                .put(API + "/closing", Map.of("reason", "Later"))
                .expect(200);
        assertThat(page(READER, LIST))
                .containsSubsequence("Offen", "Beitrag: For the café", "Erledigt", "Ziel: A café opens every week");
    }

    @Test
    void aPartyRaisesSomethingInTheBrowserAndIsAlwaysConcerned() {
        var form = page(PARENT, LIST + "/new");
        assertThat(form)
                .contains("Bitte keine Angaben über einzelne Kinder", "Ziel: A café opens every week", "Youth Aid");
        var answer = SERVER.browser(PARENT)
                .post(
                        LIST + "/new",
                        "party",
                        PARENTS.toString(),
                        "kind",
                        "DEVIATION",
                        "topic",
                        "goal:" + CAFE,
                        "text",
                        "It <opens> seldom",
                        "on",
                        "22.11.2026",
                        "concerned",
                        SCHOOL.toString())
                .expect(303);
        assertThat(page(HEAD, answer.location()))
                .contains(
                        "It &lt;opens&gt; seldom",
                        "Abweichung vom 22. November 2026",
                        "Parents of Linden School und Linden School",
                        "Es liegt kein Vorschlag vor");
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingTypedIsLost() {
        var page = SERVER.browser(PARENT)
                .post(
                        LIST + "/new",
                        "party",
                        PARENTS.toString(),
                        "kind",
                        "DEVIATION",
                        "topic",
                        "whole",
                        "text",
                        "Typed with care",
                        "on",
                        "22.11.2026")
                .expect(422)
                .html();
        assertThat(page).contains("mindestens eine andere Partei", "Typed with care");
        var wrong = SERVER.browser(PARENT)
                .post(LIST + "/new", "party", PARENTS.toString(), "topic", "nonsense", "text", "x", "on", "22.11.2026")
                .expect(422)
                .html();
        assertThat(wrong).contains("topic-error", "kind-error");
    }

    @Test
    void partiesProposeAgreeAndResolveInTheBrowser() {
        DISAGREEMENTS.save(aDisagreement());
        SERVER.browser(WORKER)
                .post(
                        ONE + "/proposal",
                        "version",
                        "1",
                        "party",
                        PROVIDER.toString(),
                        "text",
                        "Every week",
                        "until",
                        "1.2.2027",
                        "responsible",
                        PROVIDER.toString())
                .expect(303);
        assertThat(page(HEAD, ONE))
                .contains("Every week", "1. Februar 2027", "hat noch nicht geantwortet", SCHOOL + "/consent")
                .doesNotContain(PARENTS + "/consent");
        assertThat(page(PARENT, "%s/parties/%s/consent".formatted(ONE, PARENTS)))
                .contains("Every week", "name=\"version\" value=\"1\"");
        consent(PARENT, PARENTS, 1, 303);
        consent(HEAD, SCHOOL, 1, 303);
        assertThat(page(COORDINATION, ONE))
                .contains(
                        "Lösung, der alle zugestimmt haben",
                        "/agreements/%s/next?disagreement=".formatted(AGREEMENT),
                        "Alle haben Vorschlag 1 zugestimmt");
        assertThat(page(HEAD, ONE)).doesNotContain("/next", "/closing", "/proposal");
    }

    @Test
    void whatADisagreementLedToIsShownWithIt() {
        var resolved = aResolvedOne();
        DISAGREEMENTS.save(resolved);
        AGREEMENTS.clear();
        AGREEMENTS.save(anAgreement()
                .draftNext(new Amendment("Another room", "As agreed", resolved.id()), NOW)
                .orElseThrow());

        assertThat(page(COORDINATION, ONE))
                .contains("Daraus entstanden:", "/agreements/%s?version=2".formatted(AGREEMENT));
        assertThat(SERVER.api(COORDINATION)
                        .get(API)
                        .expect(200)
                        .json()
                        .at("/ledTo/0")
                        .asInt())
                .isEqualTo(2);
        AGREEMENTS.clear();
        AGREEMENTS.save(anAgreement());
    }

    @Test
    void theListHasPages() {
        for (var number = 1; number <= 3; number++) {
            DISAGREEMENTS.save(raised(
                    new DisagreementId(new UUID(0xa041, number)),
                    aDisagreement().matter()));
        }
        var path = "/agreements/%s/disagreements?limit=2".formatted(AGREEMENT);
        var first = SERVER.api(COORDINATION).get("/api/v1" + path).expect(200).json();
        assertThat(first.at("/items")).hasSize(2);
        var second = SERVER.api(COORDINATION)
                .get("/api/v1" + path + "&after=" + first.at("/next").asText())
                .expect(200)
                .json();
        assertThat(second.at("/items")).hasSize(1);
        assertThat(second.has("next")).isFalse();
        assertThat(page(COORDINATION, path)).contains("rel=\"next\"");
    }

    private static String consent(Actor actor, OrganisationId party, int wording, int status) {
        return SERVER.browser(actor)
                .post("%s/parties/%s/consent".formatted(ONE, party), "version", Integer.toString(wording))
                .expect(status)
                .html();
    }

    @Test
    void whoReadAnotherWordingIsShownTheNewOneFirst() {
        DISAGREEMENTS.save(aProposal());
        SERVER.browser(HEAD)
                .post(ONE + "/proposal", "version", "1", "party", SCHOOL.toString(), "text", "Once a month")
                .expect(303);
        assertThat(page(PARENT, ONE)).contains("Die Zustimmung zum vorigen gilt nicht mehr: Youth Aid", "Once a month");
        assertThat(consent(PARENT, PARENTS, 1, 409))
                .contains("inzwischen liegt Vorschlag 2 vor", "Once a month", "name=\"version\" value=\"2\"");
        consent(PARENT, PARENTS, 2, 303);
    }

    @Test
    void aPartyDeclinesWithAReasonThatAllRead() {
        DISAGREEMENTS.save(aProposal());
        var path = "%s/parties/%s/decline".formatted(ONE, PARENTS);
        assertThat(page(PARENT, path)).contains("It opens every week");
        SERVER.browser(PARENT).post(path, "version", "1", "reason", "").expect(422);
        SERVER.browser(PARENT)
                .post(path, "version", "1", "reason", "Too late for us")
                .expect(303);
        assertThat(page(WORKER, ONE)).contains("Too late for us", "Es liegt kein Vorschlag vor");
    }

    @Test
    void aLostRaceKeepsWhatWasTyped() {
        DISAGREEMENTS.save(aProposal());
        var page = SERVER.browser(HEAD)
                .post(ONE + "/proposal", "version", "0", "party", SCHOOL.toString(), "text", "Mine, typed slowly")
                .expect(409)
                .html();
        assertThat(page).contains("Mine, typed slowly", "It opens every week", "name=\"version\" value=\"1\"");
    }

    @Test
    void aFormIsShownToNobodyFromWhomItWouldNotBeTaken() {
        DISAGREEMENTS.save(aProposal());
        for (var path : List.of(
                LIST + "/new",
                ONE + "/proposal",
                ONE + "/withdrawal",
                ONE + "/closing",
                "%s/parties/%s/consent".formatted(ONE, SCHOOL))) {
            SERVER.browser(READER).get(path).expect(403);
        }
        SERVER.browser(COORDINATION)
                .get("%s/parties/%s/consent".formatted(ONE, SCHOOL))
                .expect(403);
        SERVER.browser(HEAD).get(ONE + "/withdrawal").expect(403);
        SERVER.browser(PARENT).get(ONE + "/withdrawal").expect(200);
        SERVER.browser(COORDINATION).get(ONE + "/closing").expect(200);
        SERVER.browser(WORKER)
                .get("%s/parties/%s/consent".formatted(ONE, PROVIDER))
                .expect(409);
        SERVER.browser(PARENT)
                .post(ONE + "/withdrawal", "version", "1", "reason", "Settled")
                .expect(303);
        for (var path : List.of(ONE + "/proposal", ONE + "/withdrawal")) {
            SERVER.browser(PARENT).get(path).expect(409);
        }
        SERVER.browser(COORDINATION).get(ONE + "/closing").expect(409);
        assertThat(page(HEAD, ONE)).contains("Zurückgezogen", "Settled");
    }

    @Test
    void programsRaiseProposeAndAnswer() {
        var raised = SERVER.api(PARENT).post("/api/v1" + LIST, matter()).expect(201);
        var path = raised.header("Location");
        assertThat(raised.json().at("/contribution").asText()).isEqualTo(HOURS.toString());
        SERVER.api(PARENT)
                .wrongly()
                .put(path + "/proposal", Map.of("party", PARENTS.toString(), "text", "Count together"))
                .expect(428);
        var proposal = Map.of("party", PARENTS.toString(), "text", "Count together");
        SERVER.api(PARENT).ifMatch(1).put(path + "/proposal", proposal).expect(200);
        SERVER.api(PARENT).ifMatch(1).put(path + "/proposal", proposal).expect(412);
        SERVER.api(HEAD)
                .put("%s/parties/%s/consent".formatted(path, SCHOOL), Map.of("wording", 1))
                .expect(403);
        var other = SERVER.api(WORKER)
                .ifMatch(2)
                .put(path + "/proposal", Map.of("party", PROVIDER.toString(), "text", "Count alone"))
                .expect(200)
                .json();
        assertThat(other.at("/cancelled/0").asText()).isEqualTo(PARENTS.toString());
        assertThat(other.at("/awaited/0").asText()).isEqualTo(PARENTS.toString());
        var late = SERVER.api(PARENT)
                .put("%s/parties/%s/consent".formatted(path, PARENTS), Map.of("wording", 1))
                .expect(409);
        assertThat(late.code()).isEqualTo("partnership.other-wording");
        SERVER.api(PARENT)
                .put("%s/parties/%s/decline".formatted(path, PARENTS), Map.of("wording", 2, "reason", "No"))
                .expect(200);
        var end = SERVER.api(PARENT)
                .ifMatch(4)
                .put(path + "/withdrawal", Map.of("reason", "Settled"))
                .expect(200)
                .json();
        assertThat(end.at("/state").asText()).isEqualTo("WITHDRAWN");
        assertThat(end.at("/proposals/1/declined/reason").asText()).isEqualTo("No");
        assertThat(SERVER.api(READER)
                        .get("/api/v1" + LIST)
                        .expect(200)
                        .json()
                        .at("/items/0/end/reason")
                        .asText())
                .isEqualTo("Settled");
    }

    @Test
    void badInputIsToldWithItsReason() {
        var twoTopics = new HashMap<>(matter());
        twoTopics.put("goal", CAFE.toString());
        assertThat(SERVER.api(PARENT)
                        .post("/api/v1" + LIST, twoTopics)
                        .expect(400)
                        .text())
                .contains("/contribution");
        var alone = new HashMap<>(matter());
        alone.put("concerned", List.of(PARENTS.toString(), PARENTS.toString()));
        assertThat(SERVER.api(PARENT).post("/api/v1" + LIST, alone).expect(422).code())
                .isEqualTo("partnership.concerns-too-few");
        SERVER.api(PARENT)
                .post("/api/v1/agreements/%s/disagreements".formatted(OTHER_AGREEMENT), matter())
                .expect(404);
        SERVER.api(PARENT).get(API).expect(404);
    }

    @Test
    void nothingIsOfferedOnceItIsOver() {
        DISAGREEMENTS.save(aResolvedOne());
        assertThat(SERVER.api(HEAD)
                        .put("%s/parties/%s/consent".formatted(API, SCHOOL), Map.of("wording", 1))
                        .expect(409)
                        .code())
                .isEqualTo("partnership.disagreement-over");
        assertThat(page(PARENT, ONE)).doesNotContain("/withdrawal", "/proposal", "/decline");
    }

    @Test
    void aPartyIsRemindedOfWhatWaitsForItsYes() {
        DISAGREEMENTS.save(aProposal());
        assertThat(reminders(HEAD))
                .containsExactly(
                        new Reminder(
                                ONE,
                                "Linden School: Eine Lösung wartet auf Ihre Zustimmung (Abweichung in „More time for talking“)"));
        assertThat(reminders(WORKER)).isEmpty();
        assertThat(reminders(Actors.holding(Role.OPERATOR, new Scope.Installation())))
                .isEmpty();
    }

    private static List<Reminder> reminders(Actor actor) {
        var town = new Town(LINDENAU, "Lindenau");
        var words =
                new Words(Messages.load(Bundles.features()), Language.GERMAN, ZoneId.of("Europe/Berlin"), () -> TODAY);
        var deadlines = new DeadlineReader(
                new InMemoryDeadlines(AGREEMENTS::all),
                AGREEMENTS,
                DISAGREEMENTS,
                new InMemoryMandates(),
                RIGHTS,
                new DirectTransactions(),
                CLOCK);
        return new AgreementReminders(deadlines, CLOCK)
                .of(new Visitor(actor, "Somebody", null, List.of(town)), town, words);
    }

    @Test
    void whatWasRaisedIsShownInEnglishToo() {
        DISAGREEMENTS.save(aProposal());
        assertThat(SERVER.browser(HEAD).with("Accept-Language", "en").get(ONE).html())
                .contains("Deviation of", "Proposal 1", SELDOM.text());
    }
}
