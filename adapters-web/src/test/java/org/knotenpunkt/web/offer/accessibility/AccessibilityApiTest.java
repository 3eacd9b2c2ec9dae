package org.knotenpunkt.web.offer.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.INSTALLATION;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.TOWN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.offer.InMemorySlugs;
import org.knotenpunkt.application.offer.accessibility.AccessibilityService;
import org.knotenpunkt.application.offer.accessibility.InMemoryAccessibility;
import org.knotenpunkt.application.offer.accessibility.OpenAccessibility;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.accessibility.FeedbackText;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.TestServer;

class AccessibilityApiTest {
    private static final String LIST = "/api/v1/feedback?town=" + LINDENAU;
    private static final String STATEMENT = "/api/v1/municipalities/%s/accessibility-statement".formatted(LINDENAU);
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor READER = Actors.holding(Role.READER, new Scope.Municipality(LINDENAU));
    private static final Actor NEIGHBOUR = Actors.holding(Role.COORDINATION, new Scope.Municipality(AUENFELD));

    private static final InMemoryWorld WORLD = new InMemoryWorld();
    private static final InMemoryAccessibility RECORDS = new InMemoryAccessibility(WORLD, new InMemorySlugs(WORLD));
    private static final FixedClock CLOCK = FixedClock.on(TODAY);
    private static final OpenAccessibility OPEN = new OpenAccessibility(
            RECORDS, new RecordingEvents(), new DirectTransactions(), new CountingIds(), CLOCK, () -> TODAY);

    @RegisterExtension
    static final TestServer SERVER = TestServer.of("accessibility", "offer", "organisation")
            .with(new AccessibilityApi(new AccessibilityService(
                    RECORDS, new PolicyRights(), new RecordingEvents(), new DirectTransactions(), CLOCK, () -> TODAY)))
            .build();

    @BeforeAll
    static void knowTheTowns() {
        Stream.of(aTown(LINDENAU, "Lindenau"), aTown(AUENFELD, "Auenfeld"), aFamilyCentre())
                .forEach(WORLD.organisations()::save);
    }

    @BeforeEach
    void forget() {
        RECORDS.clear();
    }

    private static ApiClient coordination() {
        return SERVER.api(COORDINATION);
    }

    /** The path of what somebody told. */
    private static String told(String text, @Nullable String reply, @Nullable String page) {
        var feedback = OPEN.send(TOWN, new FeedbackText(text, reply, page, new LanguageTag("tr")))
                .orElseThrow();
        return "/api/v1/feedback/" + feedback.id();
    }

    private static Map<String, String> statement(String conformity, String assessed) {
        return Map.of(
                "responsible",
                "Amt 40",
                "email",
                "seiten@lindenau.example",
                "phone",
                "0209 1",
                "conformity",
                conformity,
                "assessed",
                assessed);
    }

    @Test
    void feedbackIsToldWithAllThatSomebodySaid() {
        var path = told("Tablo kesik", "kim@families.example", "/programm/x");
        var answer = coordination().get(path).expect(200);
        var feedback = answer.json();
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(feedback.at("/town").asText()).isEqualTo(LINDENAU.toString());
        assertThat(feedback.at("/text").asText()).isEqualTo("Tablo kesik");
        assertThat(feedback.at("/reply").asText()).isEqualTo("kim@families.example");
        assertThat(feedback.at("/page").asText()).isEqualTo("/programm/x");
        assertThat(feedback.at("/language").asText()).isEqualTo("tr");
        assertThat(feedback.at("/receivedAt").asText())
                .isEqualTo(CLOCK.instant().toString());
        assertThat(feedback.at("/done").asBoolean(true)).isFalse();
        assertThat(coordination().get(LIST).expect(200).json().at("/items")).containsExactly(feedback);
    }

    @Test
    void whatIsDoneComesLastAndForgetsWhereTheAnswerWent() {
        var first = told("Zuerst", "0209 1", null);
        told("Danach", null, null);
        told("Zuletzt", null, null);
        coordination().ifMatch(2).put(first + "/completion", null).expect(412);
        assertThat(coordination()
                        .ifMatch(1)
                        .put(first + "/completion", null)
                        .expect(204)
                        .header("ETag"))
                .isEqualTo("\"2\"");
        var done = coordination().get(first).json();
        assertThat(done.at("/done").asBoolean()).isTrue();
        assertThat(done.has("reply")).isFalse();
        assertThat(coordination()
                        .ifMatch(2)
                        .put(first + "/completion", null)
                        .expect(409)
                        .code())
                .isEqualTo("offer.done-already");
        var part = coordination().get(LIST + "&limit=2").expect(200).json();
        assertThat(texts(part)).containsExactly("Zuletzt", "Danach");
        var rest = coordination()
                .get(LIST + "&limit=2&after=" + part.at("/next").asText())
                .expect(200)
                .json();
        assertThat(texts(rest)).containsExactly("Zuerst");
        assertThat(rest.has("next")).isFalse();
    }

    private static Stream<String> texts(JsonNode part) {
        return part.at("/items").valueStream().map(one -> one.at("/text").asText());
    }

    @Test
    void whatIsDeletedIsNotThereAnyMore() {
        var path = told("Buy now", null, null);
        coordination().ifMatch(1).delete(path).expect(204);
        coordination().get(path).expect(404);
        assertThat(coordination().get(LIST).json().at("/items")).isEmpty();
    }

    @Test
    void aTownSaysHowItsPagesCanBeUsedAndSaysItAnew() {
        var nothing = coordination().get(STATEMENT).expect(200);
        assertThat(nothing.header("ETag")).isEqualTo("\"0\"");
        assertThat(nothing.json().has("content")).isFalse();
        coordination()
                .ifMatch(0)
                .put(STATEMENT, statement("FULL", "2026-10-01"))
                .expect(204);
        var said = coordination().get(STATEMENT).expect(200);
        assertThat(said.header("ETag")).isEqualTo("\"1\"");
        assertThat(said.json().at("/content")).isEqualTo(ApiClient.json("""
                        {"responsible": "Amt 40", "email": "seiten@lindenau.example", "phone": "0209 1",
                         "conformity": "FULL", "assessed": "2026-10-01"}
                        """));
        coordination()
                .ifMatch(0)
                .put(STATEMENT, statement("FULL", "2026-10-02"))
                .expect(412);
        coordination().ifMatch(1).put(STATEMENT, said.json().at("/content")).expect(204);
    }

    @Test
    void aStatementThatCannotBeIsRefused() {
        assertThat(coordination()
                        .ifMatch(0)
                        .put(STATEMENT, statement("NONE", "2026-10-01"))
                        .expect(422)
                        .code())
                .isEqualTo("offer.no-barrier-named");
        assertThat(coordination()
                        .ifMatch(0)
                        .put(STATEMENT, statement("FULL", TODAY.plusDays(1).toString()))
                        .expect(422)
                        .code())
                .isEqualTo("offer.assessed-later");
        coordination().wrongly().ifMatch(0).put(STATEMENT, "{}").expect(400);
        coordination().wrongly().put(STATEMENT, statement("FULL", "2026-10-01")).expect(428);
        assertThat(RECORDS.statement(TOWN).content()).isEmpty();
    }

    @Test
    void whoeverRunsTheServerKeepsThePagesOfNoTown() {
        var common = "/api/v1/accessibility-statement";
        var feedback = OPEN.send(
                        INSTALLATION, new FeedbackText("Liste uzun", "0209 1", "/programm", new LanguageTag("tr")))
                .orElseThrow();
        var path = "/api/v1/feedback/" + feedback.id();
        var operator = SERVER.api(Actor.operator());
        var told = operator.get(path).expect(200).json();
        assertThat(told.at("/town").asText()).isEqualTo(new UUID(0, 0).toString());
        assertThat(told.at("/text").asText()).isEqualTo("Liste uzun");
        assertThat(operator.get("/api/v1/feedback").expect(200).json().at("/items"))
                .containsExactly(told);
        operator.ifMatch(1).put(path + "/completion", null).expect(204);
        operator.get(LIST).expect(404);
        assertThat(operator.get(common).expect(200).json().has("content")).isFalse();
        operator.ifMatch(0).put(common, statement("FULL", "2026-10-01")).expect(204);
        var said = operator.get(common).expect(200);
        assertThat(said.header("ETag")).isEqualTo("\"1\"");
        assertThat(said.json().at("/content/responsible").asText()).isEqualTo("Amt 40");
        assertThat(RECORDS.statement(TOWN).content()).isEmpty();
        coordination().get("/api/v1/feedback").expect(403);
        coordination().get(path).expect(403);
        coordination().get(common).expect(403);
        coordination().ifMatch(1).put(common, statement("FULL", "2026-10-01")).expect(403);
    }

    @Test
    void onlyTheCoordinationOfTheTownReadsAndKeepsIt() {
        var path = told("Hallo", "0209 1", null);
        SERVER.api(READER).get(LIST).expect(403);
        SERVER.api(READER).get(path).expect(403);
        SERVER.api(READER).get(STATEMENT).expect(403);
        SERVER.api(NEIGHBOUR).get(LIST).expect(404);
        SERVER.api(NEIGHBOUR).get(path).expect(404);
        SERVER.api(NEIGHBOUR).ifMatch(1).put(path + "/completion", null).expect(404);
        SERVER.api(NEIGHBOUR).ifMatch(1).delete(path).expect(404);
        SERVER.api(NEIGHBOUR).get(STATEMENT).expect(404);
        SERVER.api(NEIGHBOUR)
                .ifMatch(0)
                .put(STATEMENT, statement("FULL", "2026-10-01"))
                .expect(404);
        coordination().get(path).expect(200);
    }
}
