package org.knotenpunkt.web.shared.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.Refused;
import org.knotenpunkt.web.shared.answer.ToldOnce;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Requests;

class RepetitionsTest {
    private static final AtomicInteger DONE = new AtomicInteger();

    private record Secretive(int number, String secret) implements ToldOnce {
        @Override
        public Object again() {
            return Map.of("number", number);
        }
    }

    @RegisterExtension
    static final TestServer SERVER = TestServer.of()
            .with(routes -> {
                routes.post("/api/things", Access.signedIn(), ctx -> {
                    Body.read(ctx, body -> {
                        body.leave("a");
                        return () -> "read";
                    });
                    var number = DONE.incrementAndGet();
                    Answers.created(ctx, "/api/things/" + number, number, Map.of("name", "Straße " + number));
                });
                routes.post("/api/things/{id}/end", Access.signedIn(), ctx -> {
                    DONE.incrementAndGet();
                    Answers.changed(ctx, Requests.ifMatch(ctx) + 1);
                });
                routes.post("/api/refusing", Access.signedIn(), ctx -> {
                    if (DONE.incrementAndGet() % 2 == 1) {
                        throw new Refused(new Denial.OutOfReach());
                    }
                    Answers.noContent(ctx);
                });
                routes.post("/api/secrets", Access.signedIn(), ctx -> {
                    var number = DONE.incrementAndGet();
                    Answers.created(ctx, "/api/secrets/" + number, new Secretive(number, "hush"));
                });
                routes.upload(
                        "/api/files",
                        Access.signedIn(),
                        ctx -> Answers.created(
                                ctx,
                                "/api/files/" + DONE.incrementAndGet(),
                                Map.of("files", ctx.uploadedFiles().size())));
                routes.post("/api/open", Access.open(), ctx -> ctx.result("" + DONE.incrementAndGet()));
            })
            .build();

    private final Actor anna = somebody();

    private static Actor somebody() {
        return new Actor(UUID.randomUUID(), Set.of(new Right(Role.READER, new Scope.Commons())));
    }

    private ApiClient as(Actor actor, String key) {
        return SERVER.undescribedApi(actor).with("Idempotency-Key", key);
    }

    private static String aKey() {
        return "\"%s\"".formatted(UUID.randomUUID());
    }

    @Test
    void whatComesAgainIsDoneOnceAndAnsweredTheSame() {
        var key = aKey();
        var first = as(anna, key).post("/api/things", "{\"a\":1}").expect(201);
        var again = as(anna, key).post("/api/things", "{\"a\":1}").expect(201);

        assertThat(again.text()).isEqualTo(first.text()).contains("Straße");
        for (var header :
                new String[] {"Location", "ETag", "Content-Type", "Content-Language", "X-Content-Type-Options"}) {
            assertThat(again.header(header))
                    .as(header)
                    .isEqualTo(first.header(header))
                    .isNotEmpty();
        }
    }

    @Test
    void anAnswerWithoutBodyIsRepeatedToo() {
        var key = aKey();
        var first = as(anna, key).ifMatch(3).post("/api/things/1/end", null).expect(204);
        var again = as(anna, key).ifMatch(3).post("/api/things/1/end", null).expect(204);

        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"4\"");
    }

    @Test
    void anotherRequestWithTheSameKeyIsRefused() {
        var key = aKey();
        as(anna, key).post("/api/things", "{\"a\":1}").expect(201);
        as(anna, key).ifMatch(3).post("/api/things/1/end", null).expect(204);

        assertThat(as(anna, key).post("/api/things", "{\"a\":2}").expect(422).code())
                .isEqualTo("request.key-taken");
        as(anna, key).post("/api/things?b", "{\"a\":1}").expect(422);
        as(anna, key).ifMatch(4).post("/api/things/1/end", null).expect(422);
        as(anna, key).ifMatch(3).post("/api/things/2/end", null).expect(422);
    }

    @Test
    void theSameKeyOfSomebodyElseOrForSomethingElseIsAnotherKey() {
        var key = aKey();
        var first = as(anna, key).post("/api/things", "{\"a\":1}").expect(201);

        assertThat(as(somebody(), key)
                        .post("/api/things", "{\"a\":1}")
                        .expect(201)
                        .text())
                .isNotEqualTo(first.text());
        as(anna, key).ifMatch(1).post("/api/things/1/end", null).expect(204);
    }

    @Test
    void withoutAKeyEverythingIsDoneEachTime() {
        var api = SERVER.undescribedApi(anna);
        var first = api.post("/api/things", "{}").expect(201);

        assertThat(api.post("/api/things", "{}").expect(201).text()).isNotEqualTo(first.text());
    }

    @Test
    void whatWasRefusedMayBeTriedAgain() {
        DONE.set(0);
        var key = aKey();
        as(anna, key).post("/api/refusing", null).expect(404);
        as(anna, key).post("/api/refusing", null).expect(204);
        as(anna, key).post("/api/refusing", null).expect(204);

        assertThat(DONE.get()).isEqualTo(2);
    }

    @Test
    void aSecretIsToldOnce() {
        var key = aKey();
        assertThat(as(anna, key).post("/api/secrets", null).expect(201).text()).contains("hush", "number");
        assertThat(as(anna, key).post("/api/secrets", null).expect(201).text())
                .contains("number")
                .doesNotContain("hush", "secret");
    }

    @Test
    void theSameFilesAreTheSameRequestHoweverTheyAreSent() {
        var key = aKey();
        var first = upload(key, "b1", "content").expect(201);

        assertThat(upload(key, "b2", "content").expect(201).header("Location")).isEqualTo(first.header("Location"));
        upload(key, "b2", "contend").expect(422);
    }

    private ApiClient.Answer upload(String key, String boundary, String content) {
        return as(anna, key)
                .with("Content-Type", "multipart/form-data; boundary=" + boundary)
                .post("/api/files", """
                        --%1$s
                        Content-Disposition: form-data; name="file"; filename="a.csv"

                        %2$s
                        --%1$s--
                        """.formatted(boundary, content).replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "a b", "\"a", "a\"", "a,b", "\"a\",\"b\"", "\"a\\\"b\""})
    void aMalformedKeyIsRefused(String key) {
        assertThat(as(anna, key).post("/api/things", "{}").expect(400).code()).isEqualTo("request.key-malformed");
    }

    @Test
    void aKeyMayBeLongButNotOfAnyLength() {
        as(anna, "k".repeat(255)).post("/api/things", "{}").expect(201);
        as(anna, "k".repeat(256)).post("/api/things", "{}").expect(400);
    }

    @Test
    void aKeyMeansTheSameWithAndWithoutQuotes() {
        var key = UUID.randomUUID().toString();
        var first = as(anna, key).post("/api/things", "{}").expect(201);

        assertThat(as(anna, "\"" + key + "\"").post("/api/things", "{}").text()).isEqualTo(first.text());
    }

    @Test
    void whereAnybodyMayPostKeysMeanNothing() {
        var key = aKey();
        var first = as(anna, key).post("/api/open", null).expect(200);

        assertThat(as(anna, key).post("/api/open", null).expect(200).text()).isNotEqualTo(first.text());
    }
}
