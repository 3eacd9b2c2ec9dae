package org.knotenpunkt.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.aGrant;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.application.access.AccessHouse;
import org.knotenpunkt.domain.shared.Mutations;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.Wire;

/** Whatever comes over the wire, the server says no in words that a program understands, and knows nobody by half a token. */
@Timeout(60)
class RequestsFuzzTest {
    private static final AccessHouse HOUSE = new AccessHouse();

    @RegisterExtension
    static final TestServer SERVER = AccessServer.of(HOUSE);

    /** Each request is a connection of its own. */
    private static final int REQUESTS = 60;

    private static String token = "";

    @BeforeAll
    static void anOperatorHasSignedIn() {
        var operator = HOUSE.withAccount(1);
        HOUSE.grants.save(aGrant(1, operator.id(), Role.OPERATOR, new Scope.Installation()));
        token = HOUSE.signedIn(operator).token().value();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.knotenpunkt.domain.shared.Mutations#seeds")
    void noCookieButOneWithTheWholeTokenOpensTheDoor(long seed) {
        var good = "knotenpunkt=" + token;
        assertThat(status("GET /api/v1/me", "Cookie: " + good, "")).isEqualTo(200);
        texts(seed, good, "town=x; knotenpunkt=\"" + token + "\"; language=de", "$Version=1; knotenpunkt=;;")
                .filter(cookie -> !holdsTheToken(cookie))
                .forEach(cookie -> assertThat(status("GET /api/v1/me", "Cookie: " + cookie, ""))
                        .as(cookie)
                        .isIn(400, 401, 431));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.knotenpunkt.domain.shared.Mutations#seeds")
    void noBearerButOfTheWholeTokenIsKnown(long seed) {
        var good = "Bearer " + token;
        assertThat(status("GET /api/v1/me", "Authorization: " + good, "")).isEqualTo(200);
        texts(seed, good, "Bearer kp_" + token + "_00000000", "Basic eDp5")
                .filter(header -> !holdsTheToken(header))
                .forEach(header -> assertThat(status("GET /api/v1/me", "Authorization: " + header, ""))
                        .as(header)
                        .isIn(400, 401, 431));
    }

    private static boolean holdsTheToken(String header) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(token) + "(?![\\w-])")
                .matcher(header)
                .find();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.knotenpunkt.domain.shared.Mutations#seeds")
    void versionsKeysAndLanguages(long seed) {
        var account = "{\"signInName\": \"key%d@b.example\", \"displayName\": \"Größe\"}".formatted(seed);
        var disable =
                "POST /api/v1/accounts/%s/disabling".formatted(anAccount(99).id());
        assertThat(texts(seed, "\"1\"", "W/\"1\"", "\"999999999999999999\"", "\"99999999999999999999\"", "*")
                        .map(tag -> understood(disable, "If-Match: " + tag, "")))
                .contains(404, 412);
        assertThat(texts(seed, "\"a-key\"", "a-key", "\"a\", \"b\"")
                        .map(key -> understood("POST /api/v1/accounts", "Idempotency-Key: " + key, account)))
                .contains(201, 400, 409);
        assertThat(texts(seed, "de-DE,de;q=0.9,en;q=0.8,*;q=0.1", "en;q=0")
                        .map(languages -> understood("GET /api/v1/accounts", "Accept-Language: " + languages, "")))
                .contains(200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.knotenpunkt.domain.shared.Mutations#seeds")
    void idsCursorsAndQueries(long seed) {
        assertThat(texts(seed, anAccount(1).id().toString())
                        .map(id -> understood("GET /api/v1/accounts/" + encoded(id), "Accept: */*", "")))
                .contains(200, 404);
        assertThat(texts(seed, "after=YWJj&limit=2", "limit=200", "limit=1&limit=2", "after=%00%FF")
                        .map(query -> understood("GET /api/v1/accounts?" + query.replace(' ', '+'), "Accept: */*", "")))
                .contains(200, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.knotenpunkt.domain.shared.Mutations#seeds")
    void bodies(long seed) {
        var statuses = new Mutations(seed)
                .of(
                        "{\"signInName\": \"%d@b.example\", \"displayName\": \"Größe\"}".formatted(seed),
                        "{\"signInName\": null, \"displayName\": [[[[1e400]]]], \"x\": {\"\": \"\\u0000\"}}",
                        "[".repeat(100))
                .limit(REQUESTS)
                .map(body -> understood("POST /api/v1/accounts", "Accept: */*", body));

        assertThat(statuses).contains(201, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.knotenpunkt.domain.shared.Mutations#seeds")
    void formsAndWhatTheySayTheyAre(long seed) {
        var said = texts(
                        seed,
                        "application/x-www-form-urlencoded",
                        "application/x-www-form-urlencoded; charset=zz",
                        "application/x-www-form-urlencoded; charset=\"\"",
                        "multipart/form-data; boundary=b; charset=utf-16")
                .map(type -> form(type, "signInName=a%40b.example&password=x"))
                .toList();
        var filled = new Mutations(seed)
                .of("signInName=a%40b.example&password=gr%C3%B6%C3%9Fe", "signInName=%FF%00&&=&password")
                .limit(REQUESTS)
                .map(body -> form("application/x-www-form-urlencoded", body));

        assertThat(said).isSubsetOf(400, 401, 415, 422, 429).contains(415);
        assertThat(filled).isSubsetOf(400, 401, 422, 429).contains(422);
        assertThat(texts(seed, "Content-Type: text/plain; charset=", "Content-Type: a/b; charset=zz")
                        .map(type -> understood("GET /api/v1/accounts?limit=2", type, "")))
                .contains(415);
    }

    /** A page answers, whoever it is that signs in or does not. */
    private static int form(String type, String body) {
        var bytes = new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        var answer = said(
                "POST /sign-in HTTP/1.1\nHost: localhost\nConnection: close\nSec-Fetch-Site: same-origin\n"
                        + "Content-Type: %s\nContent-Length: %d\n\n".formatted(type, bytes.length()),
                bytes);
        return Integer.parseInt(answer.substring(9, 12));
    }

    /** What can stand in one line. */
    private static Stream<String> texts(long seed, String... good) {
        return new Mutations(seed).of(good).limit(REQUESTS).map(text -> text.replaceAll("[\r\n]", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static int understood(String what, String header, String body) {
        return status(what, header + "\nAuthorization: Bearer " + token, body);
    }

    /** The status of the one answer; one that says no is a problem, as the API says it, and never the server's own. */
    private static int status(String what, String headers, String body) {
        var shown = "%s%n%s%n%n%s".formatted(what, headers, body);
        var answer = answer(what, headers, body);
        assertThat(answer).as(shown).matches("(?s)HTTP/1\\.1 [2-4]\\d\\d .*");
        int status = Integer.parseInt(answer.substring(9, 12));
        if (status >= 400) {
            assertThat(answer).as(shown).containsIgnoringCase("Content-Type: application/problem+json");
        }
        return status;
    }

    private static String answer(String what, String headers, String body) {
        var bytes = new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return said(
                "%s HTTP/1.1\nHost: localhost\nConnection: close\n%s\n".formatted(what, headers)
                        + (body.isEmpty() ? "" : "Content-Type: application/json\n")
                        + "Content-Length: %d\n\n".formatted(bytes.length()),
                bytes);
    }

    private static String said(String head, String bytes) {
        try (var wire = Wire.to(SERVER.address())) {
            return wire.send(head.replace("\n", "\r\n") + bytes).answer();
        } catch (IOException e) {
            throw new AssertionError(head, e);
        }
    }
}
