package org.knotenpunkt.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.bootstrap.TestHouse.OPERATOR;
import static org.knotenpunkt.persistence.tables.Tables.ACCESS_GRANT;
import static org.knotenpunkt.persistence.tables.Tables.PERSONAL_TOKEN;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.bootstrap.TestHouse.Answer;
import org.knotenpunkt.bootstrap.TestHouse.Caller;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.persistence.shared.Database;

/** A right that ends is gone with the next request, in whatever way it ends. */
class EndedRightsTest {
    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private static TestHouse house;
    private static Caller boss;
    private static int last;

    private final String name = "operator-" + ++last;
    private Caller somebody;
    private String account = "";

    @BeforeAll
    static void open() {
        house = TestHouse.open("ended-rights", Map.of());
        boss = house.somebody("boss", OPERATOR);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void arrive() {
        somebody = house.somebody(name, OPERATOR);
        account = text(somebody.get("/api/v1/me"), "/id");
    }

    private static String text(Answer answer, String pointer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return answer.json().at(pointer).asText();
    }

    private static void assertAllowed(Caller caller) {
        assertThat(caller.get(ACCOUNTS).status()).isEqualTo(200);
    }

    private static void assertRefused(Caller caller, int status) {
        assertThat(caller.get(ACCOUNTS).status()).isEqualTo(status);
    }

    private String grant() {
        return text(boss.get(ACCOUNTS + "/" + account), "/grants/0/id");
    }

    /** Lets days pass, as far as the database can tell. */
    private static void pass(Function<DSLContext, Integer> change) {
        var changed = house.get(Transactions.class)
                .call(
                        Actor.operator(),
                        () -> change.apply(house.get(Database.class).dsl()));
        assertThat(changed).isEqualTo(1);
    }

    private Caller program() {
        return program(newToken());
    }

    private static Caller program(Answer token) {
        return house.stranger().with("Authorization", "Bearer " + text(token, "/secret"));
    }

    private Answer newToken() {
        return somebody.post(
                "/api/v1/me/tokens",
                Map.of(
                        "name",
                        "program",
                        "reach",
                        "WRITE",
                        "lastDay",
                        house.get(Today.class).today().plusDays(30).toString()));
    }

    @Test
    void theRightsOfADisabledAccount() {
        var program = program();
        assertAllowed(somebody);
        assertAllowed(program);
        var path = ACCOUNTS + "/" + account;
        boss.with("If-Match", boss.get(path).header("etag")).post(path + "/disabling", null);

        assertRefused(somebody, 401);
        assertRefused(program, 401);
    }

    @Test
    void aGrantThatIsWithdrawn() {
        var program = program();
        assertAllowed(program);
        var path = "/api/v1/grants/" + grant();
        boss.with("If-Match", boss.get(path).header("etag")).post(path + "/withdrawal", null);

        assertRefused(somebody, 403);
        assertRefused(program, 403);
    }

    @Test
    void aGrantThatIsOver() {
        var id = UUID.fromString(grant());
        pass(dsl -> dsl.update(ACCESS_GRANT)
                .set(ACCESS_GRANT.VALID_UNTIL, LONG_AGO)
                .where(ACCESS_GRANT.ID.eq(id))
                .execute());

        assertRefused(somebody, 403);
    }

    @Test
    void aTokenThatIsRevoked() {
        var token = newToken();
        var program = program(token);
        assertAllowed(program);
        somebody.delete("/api/v1/me/tokens/" + text(token, "/id"));

        assertRefused(program, 401);
        assertAllowed(somebody);
    }

    @Test
    void aTokenPastItsLastDay() {
        var token = newToken();
        var program = program(token);
        assertAllowed(program);
        var id = UUID.fromString(text(token, "/id"));
        pass(dsl -> dsl.update(PERSONAL_TOKEN)
                .set(PERSONAL_TOKEN.LAST_DAY, LONG_AGO)
                .where(PERSONAL_TOKEN.ID.eq(id))
                .execute());

        assertRefused(program, 401);
    }

    @Test
    void aSessionThatItsOwnerEndsElsewhere() {
        var elsewhere = house.signIn(name);
        var sessions = elsewhere.get("/api/v1/me/sessions").json().path("items");
        for (var session : sessions) {
            if (!session.path("here").asBoolean()) {
                elsewhere.delete("/api/v1/me/sessions/" + session.path("id").asText());
            }
        }

        assertRefused(somebody, 401);
        assertAllowed(elsewhere);
    }

    @Test
    void whatWasKeptForARequestIsNotToldAfterwards() {
        var caller = somebody.with("Idempotency-Key", UUID.randomUUID().toString());
        var wanted = Map.of("signInName", name + "x@house.example", "displayName", "Somebody");
        assertThat(caller.post(ACCOUNTS, wanted).status()).isEqualTo(201);
        var path = "/api/v1/grants/" + grant();
        boss.with("If-Match", boss.get(path).header("etag")).post(path + "/withdrawal", null);

        assertThat(caller.post(ACCOUNTS, wanted).status()).isEqualTo(403);
    }
}
