package org.knotenpunkt.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.ESSEN;
import static org.knotenpunkt.domain.access.AccessExamples.PASSWORD;
import static org.knotenpunkt.domain.access.AccessExamples.SCHOOL;
import static org.knotenpunkt.domain.access.AccessExamples.TODAY;
import static org.knotenpunkt.domain.access.AccessExamples.aGrant;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.AccessHouse;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.TestServer;

class AccessApiTest {
    private static final AccessHouse HOUSE = new AccessHouse();

    @RegisterExtension
    static final TestServer SERVER = AccessServer.of(HOUSE).seeingAllOf("/api/v1");

    private static int last;

    private final Account somebody = HOUSE.withAccount(++last);

    @Test
    void aProgramSignsInAndOut() {
        var token = signIn(somebody.name().value(), PASSWORD.value())
                .expect(201)
                .json()
                .path("token")
                .asText();
        var program = SERVER.api().with("Authorization", "Bearer " + token);

        assertThat(program.get("/api/v1/me")
                        .expect(200)
                        .json()
                        .path("signInName")
                        .asText())
                .isEqualTo(somebody.name().value());
        program.delete("/api/v1/sessions/current").expect(204);
        program.get("/api/v1/me").expect(401);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        var wrong = signIn(somebody.name().value(), "falsch falsch falsch").expect(403);
        var unknown = signIn("nobody@bochum.example", PASSWORD.value()).expect(403);
        var noName = signIn("nobody", PASSWORD.value()).expect(403);

        assertThat(wrong.code()).isEqualTo("access.sign-in-failed");
        assertThat(unknown.text()).isEqualTo(wrong.text());
        assertThat(noName.text()).isEqualTo(wrong.text());
    }

    @Test
    void tooManyAttemptsHaveToWait() {
        for (int i = 0; i < 5; i++) {
            signIn(somebody.name().value(), "falsch falsch falsch").expect(403);
        }

        var refused = signIn(somebody.name().value(), PASSWORD.value()).expect(429);
        assertThat(refused.code()).isEqualTo("access.too-many-attempts");
        assertThat(refused.header("Retry-After")).isEqualTo("30");
    }

    @Test
    void onesOwnSessionsCanBeSeenAndEnded() {
        var here = program(somebody);
        program(somebody);
        var sessions = here.get("/api/v1/me/sessions").expect(200).json().path("items");
        assertThat(sessions).hasSize(2);

        for (var session : sessions) {
            if (!session.path("here").asBoolean()) {
                here.delete("/api/v1/me/sessions/" + session.path("id").asText())
                        .expect(204);
            }
        }
        assertThat(here.get("/api/v1/me/sessions").json().path("items")).hasSize(1);
        here.wrongly().delete("/api/v1/me/sessions/none").expect(404);
    }

    @Test
    void aTokenIsToldOnceActsForItsOwnerAndIsGoodForNothingOnceRevoked() {
        var here = program(somebody);
        var created = here.post(
                        "/api/v1/me/tokens",
                        Map.of("name", "Auswertung", "reach", "READ", "lastDay", HOUSE.clock.today()))
                .expect(201)
                .json();
        var token = SERVER.api()
                .with("Authorization", "Bearer " + created.path("secret").asText());
        assertThat(token.get("/api/v1/me").expect(200).json().path("signInName").asText())
                .isEqualTo(somebody.name().value());
        var listed = here.get("/api/v1/me/tokens").expect(200).json().path("items");
        assertThat(listed).hasSize(1);
        assertThat(listed.path(0).has("secret")).isFalse();
        assertThat(listed.path(0).path("lastUsedAt").asText()).isNotEmpty();

        assertThat(token.get("/api/v1/me/tokens").expect(403).code()).isEqualTo("shared.not-by-token");
        assertThat(token.get("/api/v1/me/sessions").expect(403).code()).isEqualTo("shared.not-by-token");
        assertThat(token.put("/api/v1/me/password", Map.of("present", "eins", "chosen", "zwei"))
                        .expect(403)
                        .code())
                .isEqualTo("shared.not-by-token");

        here.delete("/api/v1/me/tokens/" + created.path("id").asText()).expect(204);
        token.get("/api/v1/me").expect(401);
    }

    @Test
    void onesOwnPasswordCanBeChanged() {
        var program = program(somebody);
        var chosen = "vier Pflaumen im Glas";

        program.put("/api/v1/me/password", Map.of("present", PASSWORD.value(), "chosen", "kurz"))
                .expect(422);
        var weak = program.put("/api/v1/me/password", Map.of("present", PASSWORD.value(), "chosen", "Passwort1"))
                .expect(422);
        assertThat(weak.code()).isEqualTo("access.password-easily-guessed");
        assertThat(weak.json().path("errors").findValuesAsText("code"))
                .containsExactly("access.password-easily-guessed", "access.password-too-short");
        assertThat(weak.json().path("errors").findValuesAsText("pointer")).containsOnly("#/chosen");
        program.put("/api/v1/me/password", Map.of("present", PASSWORD.value(), "chosen", chosen))
                .expect(204);
        signIn(somebody.name().value(), chosen).expect(201);
    }

    @Test
    void theOperatorCreatesAndDisablesAccounts() {
        var operator = operator();
        var name = "neu%d@bochum.example".formatted(last);
        var created = operator.post("/api/v1/accounts", Map.of("signInName", name, "displayName", "Nina Neu"))
                .expect(201);
        var path = Objects.requireNonNull(created.headers().get("location"));
        signIn(name, created.json().path("temporaryPassword").asText()).expect(201);

        operator.wrongly().post(path + "/disabling", null).expect(428);
        operator.ifMatch(1).post(path + "/disabling", null).expect(200);
        operator.ifMatch(1).post(path + "/enabling", null).expect(412);
        operator.ifMatch(2).post(path + "/enabling", null).expect(200);
        assertThat(operator.ifMatch(3)
                        .post(path + "/password-reset", null)
                        .expect(200)
                        .json()
                        .has("temporaryPassword"))
                .isTrue();
        assertThat(operator.get(path).expect(200).json().has("temporaryPassword"))
                .isFalse();
        assertThat(operator.get("/api/v1/accounts?text=Nina&limit=1")
                        .expect(200)
                        .json()
                        .path("items"))
                .hasSize(1);
        operator.post("/api/v1/accounts", Map.of("signInName", name, "displayName", "Nina Neu"))
                .expect(409);
        operator.post("/api/v1/accounts", Map.of("signInName", "keine", "displayName", "Nina Neu"))
                .expect(400);
    }

    @Test
    void whoIsNotTheOperatorKeepsNoAccounts() {
        assertThat(program(somebody).get("/api/v1/accounts").expect(403).code()).isEqualTo("shared.role-missing");
        assertThat(SERVER.api().get("/api/v1/accounts").expect(401).code()).isEqualTo("shared.not-signed-in");
    }

    @Test
    void theCoordinationGivesAndEndsRolesInItsTown() {
        var coordination = coordination();
        var scope = Map.of("kind", "MUNICIPALITY", "municipality", BOCHUM.toString());
        var given = coordination
                .post("/api/v1/grants", Map.of("signInName", somebody.name().value(), "role", "READER", "scope", scope))
                .expect(201);
        var path = given.header("location");

        assertThat(given.json().path("scopeName").asText()).isEqualTo("Bochum");
        assertThat(given.json().path("from").asText()).isEqualTo(TODAY.toString());
        coordination
                .ifMatch(1)
                .put(path + "/last-day", Map.of("until", TODAY.plusDays(3).toString()))
                .expect(200);
        var read = coordination.get(path).expect(200);
        assertThat(read.header("ETag")).isEqualTo("\"2\"");
        assertThat(read.json().path("until").asText())
                .isEqualTo(TODAY.plusDays(3).toString());
        coordination.ifMatch(2).post(path + "/withdrawal", null).expect(200);
        coordination.ifMatch(3).post(path + "/withdrawal", null).expect(409);
        assertThat(coordination
                        .get("/api/v1/grants?over=true&municipality=" + BOCHUM)
                        .expect(200)
                        .json()
                        .path("items")
                        .findValuesAsText("id"))
                .contains(given.json().path("id").asText());
    }

    @Test
    void whoKeepsTheTownSaysWhoAnAccountIs() {
        var mina = HOUSE.withDeputyHead(++last);
        var grant = aGrant(++last, somebody.id(), Role.SCHOOL_LEADERSHIP, new Scope.Organisation(BOCHUM, SCHOOL));
        HOUSE.grants.save(grant);
        var path = "/api/v1/grants/%s/person".formatted(grant.id());
        var coordination = coordination();

        assertThat(coordination.get(path).expect(200).json().path("others").findValuesAsText("name"))
                .contains(mina.name());
        var said = coordination
                .post(path, Map.of("person", mina.id().toString()))
                .expect(201)
                .json();
        assertThat(said.at("/person/id").asText()).isEqualTo(mina.id().toString());
        assertThat(said.at("/person/functions/0/kind").asText()).isEqualTo("HEAD_OF_SCHOOL");
        assertThat(coordination
                        .post(path, Map.of("person", mina.id().toString()))
                        .expect(409)
                        .code())
                .isEqualTo("access.identified-already");
        coordination.delete(path).expect(204);
        assertThat(coordination.delete(path).expect(409).code()).isEqualTo("access.not-identified");
        assertThat(coordination
                        .post(path, Map.of("person", somebody.id().toString()))
                        .expect(422)
                        .code())
                .isEqualTo("access.person-unknown");
        operator().get(path).expect(404);
    }

    @Test
    void whoKeepsTheTownTiesAGrantToAFunctionAndUntiesIt() {
        var mina = HOUSE.withDeputyHead(++last);
        var grant = aGrant(++last, somebody.id(), Role.SCHOOL_LEADERSHIP, new Scope.Organisation(BOCHUM, SCHOOL));
        HOUSE.grants.save(grant);
        var path = "/api/v1/grants/" + grant.id();
        var head = Map.of("function", AccessHouse.HEAD.toString());
        var coordination = coordination();
        assertThat(coordination
                        .ifMatch(1)
                        .put(path + "/function", head)
                        .expect(409)
                        .code())
                .isEqualTo("access.not-identified");
        coordination.post(path + "/person", Map.of("person", mina.id().toString()));

        coordination.wrongly().put(path + "/function", head).expect(428);
        var tied = coordination.ifMatch(1).put(path + "/function", head).expect(200);
        assertThat(tied.header("ETag")).isEqualTo("\"2\"");
        var function = tied.json().path("function");
        assertThat(function.path("id").asText()).isEqualTo(AccessHouse.HEAD.toString());
        assertThat(function.path("kind").asText()).isEqualTo("HEAD_OF_SCHOOL");
        assertThat(function.path("organisationName").asText()).isEqualTo("Sonnenschule");
        assertThat(function.path("serving").asBoolean()).isTrue();
        coordination.ifMatch(1).put(path + "/function", head).expect(412);
        assertThat(coordination
                        .ifMatch(2)
                        .put(
                                path + "/function",
                                Map.of("function", somebody.id().toString()))
                        .expect(422)
                        .code())
                .isEqualTo("access.not-serving");

        coordination.wrongly().delete(path + "/function").expect(428);
        assertThat(coordination
                        .ifMatch(2)
                        .delete(path + "/function")
                        .expect(200)
                        .json()
                        .has("function"))
                .isFalse();
        assertThat(coordination
                        .ifMatch(3)
                        .delete(path + "/function")
                        .expect(409)
                        .code())
                .isEqualTo("access.not-tied");
        operator().ifMatch(3).put(path + "/function", head).expect(404);
    }

    @Test
    void anotherTownIsNotFound() {
        var coordination = coordination();
        var elsewhere = Map.of("kind", "MUNICIPALITY", "municipality", ESSEN.toString());

        coordination.get("/api/v1/grants?municipality=" + ESSEN).expect(404);
        assertThat(coordination
                        .get("/api/v1/grants?municipality=%s&initiative=%s".formatted(BOCHUM, ESSEN))
                        .expect(400)
                        .text())
                .contains("access.one-place-only");
        coordination
                .post(
                        "/api/v1/grants",
                        Map.of("signInName", somebody.name().value(), "role", "READER", "scope", elsewhere))
                .expect(404);
        coordination
                .post(
                        "/api/v1/grants",
                        Map.of(
                                "signInName",
                                somebody.name().value(),
                                "role",
                                "READER",
                                "scope",
                                Map.of("kind", "MUNICIPALITY")))
                .expect(400);
    }

    private static ApiClient.Answer signIn(String name, String password) {
        return SERVER.api().post("/api/v1/sessions", Map.of("signInName", name, "password", password));
    }

    private static ApiClient program(Account account) {
        return SERVER.api()
                .with(
                        "Authorization",
                        "Bearer " + HOUSE.signedIn(account).token().value());
    }

    private static ApiClient operator() {
        return programOf(Role.OPERATOR, new Scope.Installation());
    }

    private static ApiClient coordination() {
        return programOf(Role.COORDINATION, new Scope.Municipality(BOCHUM));
    }

    private static ApiClient programOf(Role role, Scope scope) {
        var account = HOUSE.withAccount(++last);
        HOUSE.grants.save(aGrant(last, account.id(), role, scope));
        return program(account);
    }
}
