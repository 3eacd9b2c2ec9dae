package org.knotenpunkt.web.shared.server;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.Wire;
import org.knotenpunkt.web.shared.input.Body;

/** How much a request may be, and how it is told that it is more. */
class LimitsTest {
    private static final int LARGEST_BODY = Math.toIntExact(WebSettings.MAX_BODY);

    @RegisterExtension
    static final TestServer SERVER = TestServer.of()
            .with(routes -> {
                routes.get("/page", Access.open(), ctx -> ctx.result("page"));
                routes.post("/form", Access.open(), ctx -> ctx.result("taken"));
                routes.upload("/files", Access.open(), ctx -> ctx.result("taken"));
                routes.post("/api/body", Access.open(), ctx -> {
                    Body.read(ctx, body -> {
                        body.leave("a", "text");
                        return () -> "read";
                    });
                    ctx.result("taken");
                });
                routes.post("/api/members", Access.signedIn(), ctx -> ctx.result("taken"));
            })
            .build();

    private static String say(String request) throws IOException {
        try (var wire = Wire.to(SERVER.address())) {
            return wire.lines(request).answer();
        }
    }

    private static String get(String path, String headers) throws IOException {
        return say("GET %s HTTP/1.1\nHost: localhost\nConnection: close\n%s\n".formatted(path, headers));
    }

    private static String post(String path, String type, String body) throws IOException {
        try (var wire = Wire.to(SERVER.address())) {
            return wire.lines("""
                    POST %s HTTP/1.1
                    Host: localhost
                    Sec-Fetch-Site: same-origin
                    Connection: close
                    Content-Type: %s
                    Content-Length: %d

                    """.formatted(path, type, body.length()))
                    .send(body)
                    .answer();
        }
    }

    /** A body of JSON with so many bytes. */
    private static String json(int size) {
        return "{\"text\":\"%s\"}".formatted("a".repeat(size - 11));
    }

    @Test
    void aBodyMayBeAsLargeAsTheLimit() throws IOException {
        assertThat(post("/api/body", "application/json", json(LARGEST_BODY))).startsWith("HTTP/1.1 200");
        assertThat(post("/api/body", "application/json", json(LARGEST_BODY + 1)))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json");
        assertThat(post("/form", "application/x-www-form-urlencoded", "a=" + "a".repeat(LARGEST_BODY)))
                .startsWith("HTTP/1.1 413")
                .contains("<h1>Zu gro");
    }

    @Test
    void aBodyThatDoesNotSayHowLargeItIsMayNotBeLarger() throws IOException {
        var piece = "4000\n%s\n".formatted("a".repeat(0x4000));

        assertThat(say("""
                POST /api/body HTTP/1.1
                Host: localhost
                Connection: close
                Content-Type: application/json
                Transfer-Encoding: chunked

                %s0

                """.formatted(piece.repeat(20)))).startsWith("HTTP/1.1 413");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/body, 413, 2000000",
        "/api/members, 401, 260000",
        "/api/nowhere, 404, 2000000",
        "/page, 405, 2000000"
    })
    void whoSendsInVainIsHeardOutAndSeesTheAnswer(String path, int status, int size) throws IOException {
        for (int i = 0; i < 20; i++) {
            assertThat(post(path, "application/json", json(size))).startsWith("HTTP/1.1 " + status);
        }
    }

    @Test
    void whoSendsMoreThanAnUploadMayBeIsNotHeardOut() throws IOException {
        assertThat(say("""
                POST /api/body HTTP/1.1
                Host: localhost
                Content-Type: application/json
                Content-Length: 1000000000

                """)).startsWith("HTTP/1.1 413").contains("Connection: close");
    }

    @Test
    void whoAsksBeforeSendingIsNotAskedForIt() throws IOException {
        assertThat(say("""
                POST /api/body HTTP/1.1
                Host: localhost
                Expect: 100-continue
                Content-Type: application/json
                Content-Length: 300000

                """)).startsWith("HTTP/1.1 413").contains("Connection: close");
    }

    @Test
    void theConnectionIsStillGoodAfterARefusedBody() throws IOException {
        var body = json(LARGEST_BODY + 1);
        var refused =
                "POST /api/body HTTP/1.1\nHost: localhost\nContent-Type: application/json\nContent-Length: %d\n\n%s"
                        .formatted(body.length(), body);

        assertThat(say(refused + "GET /page HTTP/1.1\nHost: localhost\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 413")
                .contains("HTTP/1.1 200");
    }

    @Test
    void jsonIsNotNestedWithoutEnd() throws IOException {
        assertThat(post("/api/body", "application/json", "{\"a\":".repeat(20) + "1" + "}".repeat(20)))
                .startsWith("HTTP/1.1 200");
        assertThat(post("/api/body", "application/json", "{\"a\":".repeat(21) + "1" + "}".repeat(21)))
                .startsWith("HTTP/1.1 400")
                .contains("request.too-deep", "20 Ebenen");
    }

    @Test
    void aFormHasNotAnyNumberOfFields() throws IOException {
        var fields = IntStream.rangeClosed(1, Gate.MAX_FIELDS)
                .mapToObj("f%d=1"::formatted)
                .collect(joining("&"));

        assertThat(post("/form", "application/x-www-form-urlencoded", fields)).startsWith("HTTP/1.1 200");
        assertThat(post("/form", "application/x-www-form-urlencoded", fields + "&g=1"))
                .startsWith("HTTP/1.1 400")
                .contains("mehr als 3.000 Felder");
    }

    @Test
    void filesAreTakenOnlyWhereThereIsAPlaceForThem() throws IOException {
        var form = "--b\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a.csv\"\r\n\r\n1\r\n--b--\r\n";
        var type = "multipart/form-data; boundary=b";

        assertThat(post("/files", type, form)).startsWith("HTTP/1.1 200");
        assertThat(post("/form", type, form)).startsWith("HTTP/1.1 415").contains("keine Dateien");
        assertThat(post("/api/body", type, form)).startsWith("HTTP/1.1 415").contains("request.no-files");
    }

    @Test
    void whoSendsTooMuchIsToldHowMuchMayBeSentAndLedBackToTheForm() throws IOException {
        assertThat(say("""
                POST /files?of=1 HTTP/1.1
                Host: localhost
                Sec-Fetch-Site: same-origin
                Content-Type: multipart/form-data; boundary=b
                Content-Length: 200000000

                """)).startsWith("HTTP/1.1 413").contains("als 64 MB", "href=\"/files?of=1\"", "Formular");
        assertThat(post("/api/body", "application/json", json(LARGEST_BODY + 1)))
                .contains("256 KB", "request.more-than-kilobytes")
                .doesNotContain("Formular");
    }

    @Test
    void aFormWithFilesHasNotAnyNumberOfParts() throws IOException {
        var part = "--b\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n";

        assertThat(post("/files", "multipart/form-data; boundary=b", part.repeat(2_000) + "--b--\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Much: ", "Cookie: much="})
    void headersAreNotOfAnySize(String header) throws IOException {
        assertThat(get("/page", header + "a".repeat(9_000) + "\n"))
                .startsWith("HTTP/1.1 431")
                .contains("application/problem+json", "Kopfzeilen zu gro", "nosniff");
    }

    @Test
    void anAddressIsNotOfAnyLength() throws IOException {
        assertThat(get("/page?text=" + "a".repeat(9_000), ""))
                .startsWith("HTTP/1.1 414")
                .contains("application/problem+json", "Adresse zu lang");
    }

    @Test
    void theDocumentsTellTheSameLimits() throws IOException {
        var told = Files.readString(Path.of("..", "docs", "configuration.md")).replaceAll("\\s+", " ");
        assertThat(told)
                .contains(String.format(
                        Locale.ROOT,
                        "headers of 8 KB, an address of 8 KB, a body of %d KiB, forms %,d fields, and JSON 20 levels",
                        WebSettings.MAX_BODY / 1024,
                        Gate.MAX_FIELDS))
                .contains("a part of a list has %d items at most".formatted(PageRequest.MAX_LIMIT));
    }

    @Test
    void whatIsNoRequestAtAllIsAProblemToo() throws IOException {
        for (var request :
                new String[] {"GET /page HTTP/7\n\n", "GET /%zz HTTP/1.1\nHost: localhost\n\n", "hello\n\n"}) {
            assertThat(say(request)).as(request).contains("application/problem+json");
        }
    }
}
