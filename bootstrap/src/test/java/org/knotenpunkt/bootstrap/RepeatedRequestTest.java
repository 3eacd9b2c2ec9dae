package org.knotenpunkt.bootstrap;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.knotenpunkt.bootstrap.TestHouse.OPERATOR;
import static org.knotenpunkt.persistence.tables.Tables.ACCOUNT;
import static org.knotenpunkt.persistence.tables.Tables.KEPT_ANSWER;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.bootstrap.TestHouse.Answer;
import org.knotenpunkt.bootstrap.TestHouse.Caller;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.persistence.shared.Database;

/** Requests with a key, on the database: done once, whatever happens. */
@Timeout(60)
class RepeatedRequestTest {
    private static TestHouse house;
    private static Caller operator;

    @BeforeAll
    static void open() {
        house = TestHouse.open("repeated", Map.of());
        operator = house.somebody("operator", OPERATOR);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static Caller withKey() {
        return operator.with("Idempotency-Key", "\"%s\"".formatted(UUID.randomUUID()));
    }

    private static Answer create(Caller caller, String name) {
        return caller.post(
                "/api/v1/accounts", Map.of("signInName", name + "@house.example", "displayName", "Somebody"));
    }

    private static <T> T inDatabase(Supplier<T> work) {
        return house.get(Transactions.class).call(Actor.operator(), work);
    }

    private static DSLContext dsl() {
        return house.get(Database.class).dsl();
    }

    private static int accounts(String name) {
        return inDatabase(() -> dsl().fetchCount(ACCOUNT, ACCOUNT.SIGN_IN_NAME.eq(name + "@house.example")));
    }

    /** Does something while nobody can add an account: whoever tries to is held up until it is done. */
    private static <T> T whileAccountsAreLocked(Supplier<T> work) {
        return inDatabase(() -> {
            dsl().select(field(name("id"))).from(ACCOUNT).forUpdate().execute();
            dsl().execute("lock table account in share row exclusive mode");
            return work.get();
        });
    }

    @Test
    void ofTwoAtTheSameTimeOneIsDoneAndTheOtherIsToldSo() {
        var caller = withKey();
        var first = new CompletableFuture<Answer>();
        var second = whileAccountsAreLocked(() -> {
            Thread.startVirtualThread(() -> first.complete(create(caller, "twice")));
            awaitInHand();
            return create(caller, "twice");
        });

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().path("code").asText()).isEqualTo("request.key-in-hand");
        assertThat(second.header("retry-after")).isEqualTo("1");
        assertThat(first.join().status()).isEqualTo(201);
        assertThat(create(caller, "twice").json().path("id"))
                .isEqualTo(first.join().json().path("id"));
        assertThat(accounts("twice")).isEqualTo(1);
    }

    /** Until a request has its advisory lock. */
    private static void awaitInHand() {
        var isHeld = "select count(*) from pg_locks where locktype = 'advisory' and granted";
        while (dsl().fetchSingle(isHeld).get(0, int.class) == 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void ofManyAtTheSameTimeOneIsDone() {
        var caller = withKey();
        var gate = new CountDownLatch(1);
        var answers = Stream.generate(() -> supplyAsync(() -> {
                    await(gate);
                    return create(caller, "many");
                }))
                .limit(12)
                .toList();
        gate.countDown();
        var statuses = answers.stream()
                .map(CompletableFuture::join)
                .map(Answer::status)
                .toList();

        assertThat(statuses).contains(201).allMatch(status -> List.of(201, 409).contains(status));
        assertThat(accounts("many")).isEqualTo(1);
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatWasBrokenOffInTheMiddleIsDoneWhenItComesAgain() {
        var caller = withKey();
        var first = new CompletableFuture<Answer>();
        whileAccountsAreLocked(() -> {
            Thread.startVirtualThread(() -> first.complete(create(caller, "broken")));
            awaitInHand();
            return dsl().fetch(
                            "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted");
        });

        assertThat(first.join().status()).isEqualTo(503);
        assertThat(accounts("broken")).isZero();
        assertThat(create(caller, "broken").status()).isEqualTo(201);
        assertThat(accounts("broken")).isEqualTo(1);
    }

    @Test
    void noSecretIsKept() {
        var accountCaller = withKey();
        var created = create(accountCaller, "secretive");
        var account = created.json();
        var tokenCaller = withKey();
        var wanted = Map.of(
                "name",
                "program",
                "reach",
                "READ",
                "lastDay",
                house.get(Today.class).today().plusDays(30).toString());
        var token = tokenCaller.post("/api/v1/me/tokens", wanted).json();
        var reset = withKey()
                .with("If-Match", created.header("etag"))
                .post(
                        "/api/v1/accounts/%s/password-reset"
                                .formatted(account.path("id").asText()),
                        null)
                .json();

        assertThat(create(accountCaller, "secretive").json().has("temporaryPassword"))
                .isFalse();
        assertThat(tokenCaller.post("/api/v1/me/tokens", wanted).json().path("id"))
                .isEqualTo(token.path("id"));
        assertThat(kept())
                .contains(account.path("id").asText(), token.path("id").asText())
                .doesNotContain(
                        text(account.path("temporaryPassword")),
                        text(token.path("secret")),
                        text(reset.path("temporaryPassword")));
    }

    private static String text(JsonNode secret) {
        assertThat(secret.isTextual()).isTrue();
        return secret.asText();
    }

    private static String kept() {
        return inDatabase(() -> dsl().selectFrom(KEPT_ANSWER).fetch().formatJSON());
    }

    @Test
    void whoSignsInWithAKeyStillGetsASessionOfTheirOwn() {
        var caller = withKey();
        var wanted = Map.of("signInName", "operator@house.example", "password", TestHouse.PASSWORD);
        var first = caller.post("/api/v1/sessions", wanted).json().path("token");
        var second = caller.post("/api/v1/sessions", wanted).json().path("token");

        assertThat(second).isNotEqualTo(first);
        assertThat(kept()).doesNotContain(text(first), text(second));
    }

    @Test
    void anImportGoesOnAfterItsAnswerIsKept() {
        var caller = withKey().with("Content-Type", "multipart/form-data; boundary=b");
        var preview = caller.post("/api/v1/imports", upload(SmallRegisters.municipalities()))
                .json()
                .path("id");
        var again = caller.post("/api/v1/imports", upload(SmallRegisters.municipalities()))
                .json()
                .path("id");
        var path = "/api/v1/imports/" + preview.asText();
        var shown = once(path, "PREVIEWED");
        withKey().with("If-Match", shown.header("etag")).post(path + "/confirmation", null);

        assertThat(again).isEqualTo(preview);
        assertThat(once(path, "IMPORTED").status()).isEqualTo(200);
    }

    private static String upload(String file) {
        return """
                --b
                Content-Disposition: form-data; name="register"

                MUNICIPALITIES
                --b
                Content-Disposition: form-data; name="file"; filename="towns.txt"

                %s
                --b--
                """.formatted(file).replace("\n", "\r\n");
    }

    /** The import, as soon as it is in the state. */
    private static Answer once(String path, String state) {
        var answer = operator.get(path);
        while (!answer.json().path("state").asText().equals(state)) {
            assertThat(answer.json().path("state").asText()).isNotIn("REFUSED", "FAILED");
            answer = operator.get(path);
        }
        return answer;
    }
}
