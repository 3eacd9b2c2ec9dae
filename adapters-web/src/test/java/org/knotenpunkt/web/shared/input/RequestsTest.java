package org.knotenpunkt.web.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.shared.UnreadableCursorException;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.TestServer;

class RequestsTest {
    private record Body(
            @Nullable String name,
            @Nullable LocalDate from,
            @Nullable Role role,
            @Nullable Integer count,
            @Nullable List<String> names) {}

    @RegisterExtension
    static final TestServer SERVER = TestServer.of()
            .with(routes -> {
                routes.post("/api/body", Access.open(), ctx -> {
                    var body = Requests.body(ctx, Body.class);
                    Requests.required(ctx, "name", body.name(), 10);
                    ctx.json(body);
                });
                routes.put("/api/version", Access.open(), ctx -> ctx.result("" + Requests.ifMatch(ctx)));
                routes.get("/api/page", Access.open(), ctx -> {
                    if (Requests.page(ctx).after() != null) {
                        throw new UnreadableCursorException("unreadable");
                    }
                    ctx.result("" + Requests.page(ctx).limit());
                });
            })
            .build();

    private static ApiClient.Answer post(String body) {
        return SERVER.undescribedApi().with("Authorization", "Bearer none").post("/api/body", body);
    }

    @Test
    void aBodyIsReadAndWhatIsNotKnownIsNotThere() {
        assertThat(post("{\"name\":\"a\",\"from\":\"2026-08-01\"}").text())
                .isEqualTo("{\"name\":\"a\",\"from\":\"2026-08-01\"}");
    }

    @Test
    void aMalformedBodyIsRefusedWithTheFieldThatIsWrong() {
        assertThat(post("{\"name\":\"a\",\"age\":1}").expect(400).text())
                .contains("\"field\":\"age\"", "request.unknown-field");
        assertThat(post("{\"from\":\"2026-13-01\"}").expect(400).text())
                .contains("\"field\":\"from\"", "request.not-a-date");
        assertThat(post("{\"role\":\"KING\"}").expect(400).text())
                .contains("\"field\":\"role\"", "request.not-a-choice");
        assertThat(post("{\"count\":\"7\"}").expect(400).text()).contains("\"field\":\"count\"");
        for (var noText : new String[] {"5", "5.5", "true", "[]"}) {
            assertThat(post("{\"name\":%s}".formatted(noText)).expect(400).text())
                    .contains("\"field\":\"name\"", "request.wrong-type");
        }
        assertThat(post("{}").expect(400).text()).contains("\"field\":\"name\"", "request.missing");
        assertThat(post("{\"name\":\"12345678901\"}").expect(400).text()).contains("request.too-long");
    }

    @Test
    void whatCannotBeKeptIsRefusedWithTheFieldThatIsWrong() {
        assertThat(post("{\"name\":\"a\\u0000b\"}").expect(400).text())
                .contains("\"field\":\"name\"", "request.wrong-type");
        for (var day : new String[] {
            "+999999999-01-01", "-0001-01-01", "0000-01-01", "+10000-01-01", "0025-08-01", "2126-11-16"
        }) {
            assertThat(post("{\"from\":\"%s\"}".formatted(day)).expect(400).text())
                    .as(day)
                    .contains("\"field\":\"from\"", "request.day-far-off");
        }
        assertThat(post("{\"names\":[\"a\",null]}").expect(400).text())
                .contains("\"field\":\"names[1]\"", "request.missing");
    }

    @Test
    void whatIsNoJsonIsRefused() {
        for (var body : new String[] {"{", "null", "[]", "{\"name\":\"a\"} {}", "{\"name\":\"a\",\"name\":\"b\"}"}) {
            post(body).expect(400);
        }
        SERVER.undescribedApi()
                .with("Authorization", "Bearer none")
                .with("Content-Type", "text/plain")
                .post("/api/body", "{}")
                .expect(415);
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        post("{\"name\":\"%s\"}".formatted("a".repeat(262_145))).expect(413);
    }

    @Test
    void aChangeNamesTheVersionThatItChanges() {
        var api = SERVER.undescribedApi().with("Authorization", "Bearer none");
        assertThat(api.put("/api/version", null).expect(428).code()).isEqualTo("request.version-missing");
        assertThat(api.ifMatch(3).put("/api/version", null).expect(200).text()).isEqualTo("3");
        api.with("If-Match", "W/\"3\"").put("/api/version", null).expect(412);
    }

    @Test
    void partsOfListsHaveALimit() {
        var api = SERVER.undescribedApi();
        assertThat(api.get("/api/page").text()).isEqualTo("50");
        assertThat(api.get("/api/page?limit=200").text()).isEqualTo("200");
        assertThat(api.get("/api/page?limit=201").expect(400).text()).contains("\"field\":\"limit\"");
        assertThat(api.get("/api/page?after=invented").expect(400).code()).isEqualTo("request.cursor");
    }
}
