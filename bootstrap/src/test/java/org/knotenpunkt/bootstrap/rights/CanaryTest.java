package org.knotenpunkt.bootstrap.rights;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.javalin.http.HandlerType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.knotenpunkt.bootstrap.Logs;
import org.knotenpunkt.bootstrap.input.Parameters;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.web.shared.Route;
import org.knotenpunkt.web.shared.Wire;
import org.knotenpunkt.web.shared.api.ApiDocument;
import org.knotenpunkt.web.shared.input.Json;
import org.slf4j.LoggerFactory;

/**
 * Something that would be known again, put into everything that can be sent: it comes out in no line of the log, in no figure and in no
 * problem. It may come out where it belongs: on a page that shows a form again to the one who filled it in, in what is kept because it
 * was sent, and in a problem that tells a program which of the names of fields it sent is none.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryTest {
    private static final String CANARY = "kanarienvogel";
    private static final String ADDRESS = CANARY + "@voliere.example";

    /** As the token of a session and that of a program would look. */
    private static final String SESSION = CANARY.repeat(4).substring(0, 43);

    private static final String TOKEN = "kp_" + SESSION + "_0123abcd";

    /** The name of a field or parameter, which is told again to who has sent it. */
    private static final Pattern FIELD = Pattern.compile("\"(field|pointer|parameter)\":\"[^\"]*\"");

    /** What is free text in the bodies and forms that somebody sends who works here. */
    private static final Set<String> FREE = Set.of("x", "Probe:1", "0209 12345", "12345");

    /** What ends the session with which all this is sent. */
    private static final Set<String> LAST = Set.of("/sign-out", "/api/v1/sessions/current");

    private final World world = World.another("canaries");
    private final Requests requests;
    private final Requests withHeaders;
    private final Requests withToken;
    private final Attempts attempts;
    private final Parameters parameters;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final ByteArrayOutputStream logForPrograms = new ByteArrayOutputStream();
    private final Map<String, String> problems = new TreeMap<>();

    CanaryTest() {
        this.requests = new Requests(world);
        this.attempts = new Attempts(world, requests);
        this.parameters = new Parameters(world.get(ApiDocument.class));
        var headers = Stream.of(
                        "Accept", "Accept-Language", "If-None-Match", "Referer", "User-Agent", "X-Forwarded-For")
                .collect(toMap(header -> header, header -> CANARY));
        headers.put("If-Match", "\"%s\"".formatted(CANARY));
        headers.put("Idempotency-Key", CANARY);
        headers.put("Cookie", "knotenpunkt=%s; town=%s; %s=1".formatted(SESSION, CANARY, CANARY));
        this.withHeaders = new Requests(world, headers);
        this.withToken = new Requests(world, Map.of("Authorization", "Bearer " + TOKEN));
    }

    @AfterAll
    void stop() {
        world.close();
    }

    @Test
    void nothingThatIsSentComesOutInTheLogTheFiguresOrAProblem() throws IOException, InterruptedException {
        listeningToEverything(() -> {
            LoggerFactory.getLogger(CanaryTest.class).debug("heard");
            for (var route : attempts.routes()) {
                if (!LAST.contains(route.path())) {
                    people().forEach(person -> send(route, person));
                    sendWithTokenOfNobody(route);
                }
            }
            whatNoRouteIsToldOf();
            whatIsSentAgain();
        });
        assertThat(log.toString(UTF_8).lines()).as("the log").anyMatch(line -> line.endsWith("heard"));
        assertThat(log.toString(UTF_8).lines().filter(CanaryTest::sings))
                .as("the log")
                .isEmpty();
        assertThat(logForPrograms.toString(UTF_8).lines())
                .as("the log for programs")
                .anyMatch(line -> line.contains("\"formattedMessage\":\"heard\""))
                .noneMatch(CanaryTest::sings);
        assertThat(figures()).as("the figures").contains("http");
        assertThat(figures().lines().filter(CanaryTest::sings))
                .as("the figures")
                .isEmpty();
        assertThat(problems).as("problems").isEmpty();
    }

    /** Those who may do most, and a stranger. */
    private Stream<Person> people() {
        return Stream.of(
                world.holding(Role.COORDINATION),
                world.holding(Role.OPERATOR),
                world.holding(Role.INITIATIVE_OFFICE),
                world.stranger());
    }

    /** Writes whatever we say, and from what others warn of, with all that is told of what failed. */
    private void listeningToEverything(Runnable work) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d %level %logger %X %msg%n%ex");
        encoder.start();
        var appenders = List.of(appender(context, encoder, log), appender(context, Logs.json(context), logForPrograms));
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        var ours = context.getLogger("org.knotenpunkt");
        var level = ours.getLevel();
        appenders.forEach(root::addAppender);
        ours.setLevel(Level.DEBUG);
        try {
            work.run();
        } finally {
            ours.setLevel(level);
            appenders.forEach(root::detachAppender);
        }
    }

    private static Appender<ILoggingEvent> appender(
            LoggerContext context, Encoder<ILoggingEvent> encoder, OutputStream out) {
        var appender = new OutputStreamAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(out);
        appender.start();
        return appender;
    }

    /** Sends it in the path, in the query, in headers and cookies, in fields, in texts, in a file and in what is none of these. */
    private void send(Route route, Person person) {
        var attempt = attempt(route, person);
        var path = attempt.path();
        var body = attempt.body();
        keep(route, requests.send(person, route.method(), route.path().replaceAll("\\{\\w+}", CANARY), body));
        queries(route, person, path).forEach(asked -> keep(route, requests.send(person, route.method(), asked, body)));
        keep(route, withHeaders.send(person, route.method(), path, body));
        if (!route.method().equals(HandlerType.GET)) {
            bodies(body).forEach(sung -> keep(route, requests.send(person, route.method(), path, sung)));
        }
    }

    /** What no program sends that keeps to HTTP: methods that nobody knows, and hosts that are none. */
    private void whatNoRouteIsToldOf() {
        for (var head : List.of(
                CANARY.toUpperCase(Locale.ROOT) + " / HTTP/1.1\nHost: localhost\n",
                CANARY + " /api/v1/me HTTP/1.1\nHost: localhost\n",
                "GET / HTTP/1.1\nHost: %1$s\nHost: %1$s2\n".formatted(CANARY),
                "GET / HTTP/1.1\nHost: [::%s\n".formatted(CANARY),
                "GET / HTTP/1.1\nHost: localhost:%s\n".formatted(CANARY),
                "GET / %s\nHost: localhost\n".formatted(CANARY),
                "POST /sign-in HTTP/1.1\nHost: localhost\nSec-Fetch-Site: same-origin\n"
                        + "Content-Type: application/x-www-form-urlencoded; charset=%s\n".formatted(CANARY))) {
            try (var wire = Wire.to(world.server().address().toString())) {
                assertThat(wire.lines(head + "Connection: close\nContent-Length: 0\n\n")
                                .answer())
                        .as(head)
                        .matches("(?s)HTTP/1\\.1 (4\\d\\d|505) .*");
            } catch (IOException e) {
                throw new UncheckedIOException(head, e);
            }
        }
    }

    /** An account that there is already. */
    private void whatIsSentAgain() {
        var operator = world.holding(Role.OPERATOR);
        var account =
                new Requests.Body.Json("{\"signInName\": \"%s\", \"displayName\": \"Noch einmal\"}".formatted(ADDRESS));
        var answers = Stream.generate(() -> requests.send(operator, HandlerType.POST, "/api/v1/accounts", account))
                .limit(2)
                .toList();
        assertThat(answers.getLast().statusCode()).as("the same account again").isEqualTo(409);
        assertThat(answers.getLast().body()).doesNotContain(CANARY);
    }

    private void sendWithTokenOfNobody(Route route) {
        var stranger = world.stranger();
        var attempt = attempt(route, stranger);
        keep(route, withToken.send(stranger, route.method(), attempt.path(), attempt.body()));
    }

    private Attempts.Attempt attempt(Route route, Person person) {
        return Attempts.isOpen(route)
                ? new Attempts.Attempt(
                        route.method(), route.path().replaceAll("\\{\\w+}", "x"), new Requests.Body.Nothing())
                : attempts.of(route, Place.HERE, person);
    }

    /** Each parameter that the route knows, and one that nobody knows. */
    private Stream<String> queries(Route route, Person person, String path) {
        var known = route.method().equals(HandlerType.GET)
                ? parameters.of(
                        route, route.isApi() ? "" : requests.get(person, path).body())
                : Set.<String>of();
        var bare = path.replaceAll("\\?.*", "");
        return Stream.concat(known.stream(), Stream.of(CANARY)).map(parameter -> bare + "?" + parameter + "=" + CANARY);
    }

    private static Stream<Requests.Body> bodies(Requests.Body body) {
        return switch (body) {
            case Requests.Body.Json(var text) ->
                Stream.of(
                                sung(tree(text), CanaryTest::asFreeText).toString(),
                                sung(tree(text), any -> CANARY).toString(),
                                "{\"%s\": %s}".formatted(CANARY, text),
                                "{\"name\": " + CANARY,
                                "\"%s\"".formatted(CANARY))
                        .map(Requests.Body.Json::new);
            case Requests.Body.Fields(var fields) ->
                Stream.of(sung(fields, CanaryTest::asFreeText), sung(fields, any -> CANARY))
                        .map(Requests.Body.Fields::new);
            case Requests.Body.Nothing nothing ->
                Stream.of(
                        new Requests.Body.Json(
                                "{\"signInName\": \"%s\", \"password\": \"%s\"}".formatted(ADDRESS, CANARY)),
                        new Requests.Body.Fields(
                                Map.of("signInName", ADDRESS, "password", CANARY, "next", "/" + CANARY, CANARY, "1")));
            case Requests.Body.Upload upload ->
                Stream.of(
                        upload.with(CANARY, upload.content()),
                        upload.with(CANARY, CANARY),
                        upload.with(upload.fileName(), upload.content().replace("Gelsenkirchen", CANARY)),
                        new Requests.Body.Upload(
                                sung(upload.values(), CanaryTest::asFreeText), CANARY, upload.content()),
                        new Requests.Body.Upload(sung(upload.values(), any -> CANARY), CANARY, upload.content()));
        };
    }

    private static String asFreeText(String value) {
        if (value.contains("@") && value.endsWith(".example")) {
            return ADDRESS;
        }
        return FREE.contains(value) ? CANARY : value;
    }

    private static Map<String, String> sung(Map<String, String> fields, UnaryOperator<String> singing) {
        var sung = new TreeMap<>(fields);
        sung.replaceAll((field, value) -> field.equals("version") ? value : singing.apply(value));
        return sung;
    }

    private static JsonNode sung(JsonNode node, UnaryOperator<String> singing) {
        return switch (node) {
            case ObjectNode object -> {
                var sung = object.objectNode();
                object.properties().forEach(field -> sung.set(field.getKey(), sung(field.getValue(), singing)));
                yield sung;
            }
            case ArrayNode list -> {
                var sung = JsonNodeFactory.instance.arrayNode();
                list.forEach(item -> sung.add(sung(item, singing)));
                yield sung;
            }
            case TextNode text -> JsonNodeFactory.instance.textNode(singing.apply(text.asText()));
            default -> node;
        };
    }

    private static JsonNode tree(String text) {
        try {
            return Json.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    private void keep(Route route, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(route.toString()).isLessThan(500);
        var type = answer.headers().firstValue("Content-Type").orElse("");
        var told = FIELD.matcher(answer.body()).replaceAll("");
        if (type.startsWith("application/problem+json") && sings(told)) {
            problems.put(route.toString(), told);
        }
    }

    private static boolean sings(String text) {
        return text.toLowerCase(Locale.ROOT).contains(CANARY);
    }

    private String figures() throws IOException, InterruptedException {
        var address = URI.create(
                "http://127.0.0.1:%d/metrics".formatted(world.server().operationsPort()));
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
