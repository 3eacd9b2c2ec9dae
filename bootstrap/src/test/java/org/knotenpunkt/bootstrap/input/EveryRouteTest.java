package org.knotenpunkt.bootstrap.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.knotenpunkt.bootstrap.DemoData;
import org.knotenpunkt.bootstrap.PreparedFolder;
import org.knotenpunkt.bootstrap.TestServer;
import org.knotenpunkt.web.shared.ApiContract;
import org.knotenpunkt.web.shared.Route;
import org.knotenpunkt.web.shared.api.ApiDocument;
import org.knotenpunkt.web.shared.server.WebServer;

/** Whatever is sent to whatever route, by whomever: the server says what is wrong with it, and never breaks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("what takes long")
class EveryRouteTest {
    private static final Set<String> OWN_SESSION =
            Set.of("/sign-out", "/sign-in", "/account/", "/api/v1/me", "/api/v1/sessions");
    private static final List<String> VALUES = List.of("\u0000", "+999999999-01-01", "abc@1", "9999-12-31");

    private final List<Program> programs = new ArrayList<>();
    private List<Route> routes = List.of();
    private final List<String> faults = new ArrayList<>();
    private @Nullable Things things;
    private TestServer server;

    @BeforeAll
    void start() {
        server = TestServer.start(
                PreparedFolder.demo("every-route"),
                Map.of("rate.account", "0", "rate.address", "0", "rate.answers.address", "0"),
                true);
        var signIns = server.running().installation().get(DemoData.class).prepare();
        for (var name : List.of("koordination", "initiative", "zentrum", "betrieb")) {
            signIns.stream()
                    .filter(signIn -> signIn.name().startsWith(name))
                    .forEach(signIn -> programs.add(new Program(server.running(), signIn)));
        }
        routes = server.running().installation().get(WebServer.class).routes();
        things = new Things(programs.getFirst(), programs.getLast());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void noParameterBreaksTheServer() {
        var parameters = new Parameters(server.running().installation().get(ApiDocument.class));
        for (var route : routes(method -> method.equals("GET"))) {
            var path = things().path(route);
            var program = whoMay(path);
            check(route + " NUL", program.get(path + "?" + Program.encoded(Map.of("text", "\0"))));
            for (var parameter : parameters.of(route, program.get(path).body())) {
                for (var value : List.of("abc@1", "9999-12-31")) {
                    check(route + " " + parameter, program.get(path + "?" + Program.encoded(Map.of(parameter, value))));
                }
            }
            for (var odd : List.of("%00", "abc@1", "99999999999999999999")) {
                check(route + " " + odd, program.get(Things.path(route, odd)));
            }
        }
        assertThat(faults).isEmpty();
    }

    /** A program that misspells a filter must not take what it gets for what it asked for. */
    @Test
    void aParameterThatNobodyKnowsIsRefusedByTheApi() {
        for (var route : routes(method -> true)) {
            if (ApiContract.isAbout(route.path())) {
                var path = things().path(route) + "?kindd=SCHOOL";
                var answers = programs.stream()
                        .map(program -> program.write(route.method().name(), path, "{}", Optional.empty()))
                        .toList();
                assertThat(answers).as(route.toString()).anySatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(400);
                    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                            .startsWith("application/problem+json");
                    assertThat(answer.body()).contains("\"field\":\"kindd\"", "request.unknown-parameter");
                });
            }
        }
    }

    @Test
    void noFormBreaksTheServer() {
        var sent = new LinkedHashMap<String, PageForm>();
        for (var route : routes(method -> method.equals("GET"))) {
            var path = things().path(route);
            if (!route.isApi()) {
                for (var program : programs) {
                    var page = program.get(path);
                    check(route.toString(), page);
                    for (var form : PageForm.of(path, page.body())) {
                        if (sent.put(form.action(), form) == null) {
                            send(program, page.body(), form);
                        }
                    }
                }
            }
        }
        assertThat(sent).hasSizeGreaterThan(20).containsKeys("/account/password", "/account/tokens");
        assertThat(programs).allMatch(Program::isSignedIn);
        assertThat(faults).isEmpty();
    }

    private void send(Program program, String page, PageForm form) {
        for (var field : form.fields().keySet()) {
            for (var value : Stream.concat(VALUES.stream(), Stream.of("", "0001-01-01", "x".repeat(5_000)))
                    .toList()) {
                check(
                        "POST %s %s".formatted(form.action(), field),
                        program.submit(page, form.action(), form.with(field, value)));
            }
        }
        stay(program, form.action());
    }

    /** What is about one's own session may end it. */
    private static void stay(Program program, String path) {
        if (OWN_SESSION.stream().anyMatch(path::startsWith)) {
            program.stay();
        }
    }

    @Test
    void noBodyBreaksTheServer() {
        var bodies = new Bodies(server.running().installation().get(ApiDocument.class), things().ids());
        var sent = 0;
        for (var route : routes(method -> !method.equals("GET"))) {
            var all = route.isApi() ? bodies.of(route.method().name(), route.path()) : List.<JsonNode>of();
            write(route, all);
            sent += all.size();
        }
        assertThat(sent).isGreaterThan(500);
        assertThat(programs).allMatch(Program::isSignedIn);
        assertThat(faults).isEmpty();
    }

    /** Sends them as whoever may, in the version that there is. */
    private void write(Route route, List<JsonNode> bodies) {
        var path = things().path(route);
        var method = route.method().name();
        var program = programs.stream()
                .filter(one -> one.write(method, path, "{}", Optional.empty()).statusCode() != 403)
                .findFirst()
                .orElse(programs.getFirst());
        var version = version(program, path);
        for (var body : bodies) {
            var answer = program.write(method, path, body.toString(), version);
            check(route + " " + body, answer);
            version = answer.statusCode() < 400 ? version(program, path) : version;
        }
        stay(program, path);
    }

    private Things things() {
        return Objects.requireNonNull(things);
    }

    private List<Route> routes(Predicate<String> method) {
        return routes.stream()
                .filter(route -> method.test(route.method().name()))
                .toList();
    }

    private Program whoMay(String path) {
        return programs.stream()
                .filter(program -> program.get(path).statusCode() < 400)
                .findFirst()
                .orElse(programs.getFirst());
    }

    /** The version of what lies above the path. */
    private static Optional<String> version(Program program, String path) {
        for (var above = path;
                above.length() > "/api/v1".length();
                above = above.substring(0, above.lastIndexOf('/'))) {
            var tag = program.get(above).headers().firstValue("ETag");
            if (tag.isPresent()) {
                return tag;
            }
        }
        return Optional.empty();
    }

    private void check(String what, HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) {
            faults.add("%s: %d".formatted(what.length() > 300 ? what.substring(0, 300) : what, answer.statusCode()));
        }
    }
}
