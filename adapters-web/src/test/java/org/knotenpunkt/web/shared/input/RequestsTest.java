package org.knotenpunkt.web.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.application.shared.UnreadableCursorException;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.Wire;

class RequestsTest {
    @RegisterExtension
    static final TestServer SERVER = TestServer.of()
            .with(routes -> {
                routes.put("/api/version", Access.open(), ctx -> ctx.result("" + Requests.ifMatch(ctx)));
                routes.get("/api/page", Access.open(), ctx -> {
                    if (Requests.page(ctx).after() != null) {
                        throw new UnreadableCursorException("unreadable");
                    }
                    ctx.result("" + Requests.page(ctx).limit());
                });
            })
            .build();

    @Test
    void aChangeNamesTheVersionThatItChanges() {
        var api = SERVER.undescribedApi().with("Authorization", "Bearer none");
        assertThat(api.put("/api/version", null).expect(428).code()).isEqualTo("request.version-missing");
        assertThat(api.ifMatch(3).put("/api/version", null).expect(200).text()).isEqualTo("3");
        assertThat(api.with("If-Match", "*")
                        .put("/api/version", null)
                        .expect(428)
                        .code())
                .isEqualTo("request.version-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"1\", \"3\"", "\"3\",\"1\"", "W/\"4\" , \"3\",,", "\"another, of others\", \"3\"", " \"3\" "})
    void ofSeveralVersionsTheLastIsTheOneThatCanBeThere(String tags) {
        var api = SERVER.undescribedApi().with("Authorization", "Bearer none");
        assertThat(api.with("If-Match", tags)
                        .put("/api/version", null)
                        .expect(200)
                        .text())
                .isEqualTo("3");
    }

    @Test
    void theVersionsMayStandInSeveralLines() throws IOException {
        try (var wire = Wire.to(SERVER.address())) {
            wire.lines("""
                    PUT /api/version HTTP/1.1
                    Host: localhost
                    Authorization: Bearer none
                    If-Match: "1"
                    If-Match: "3"
                    Connection: close

                    """);

            assertThat(wire.answer()).startsWith("HTTP/1.1 200").endsWith("3");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"W/\"3\"", "3", "\"3", "\"3\" \"4\"", "\"a\", \"b\"", "\"3\", *", "\"12345678901234567890\""})
    void whatNamesNoVersionMatchesNone(String tags) {
        var api = SERVER.undescribedApi().with("Authorization", "Bearer none");
        assertThat(api.with("If-Match", tags)
                        .put("/api/version", null)
                        .expect(412)
                        .code())
                .isEqualTo("request.lost-race");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"3\""})
    void aListOfVersionsMayBeAsLongAsAHeader(String tag) {
        var api = SERVER.undescribedApi().with("Authorization", "Bearer none");
        api.with("If-Match", ",".repeat(4000) + tag).put("/api/version", null).expect(tag.isEmpty() ? 412 : 200);
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
