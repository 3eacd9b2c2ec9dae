package org.knotenpunkt.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.CreateAccount;
import org.knotenpunkt.application.access.GrantRole;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.ApiContract;
import org.knotenpunkt.web.shared.api.ApiDocument;
import org.knotenpunkt.web.shared.input.Json;

/** A server on a database of its own, and people in it who need nobody's town. */
final class TestHouse implements AutoCloseable {
    static final Right OPERATOR = new Right(Role.OPERATOR, new Scope.Installation());

    static final String PASSWORD = "langes wort zum testen";
    private static final ObjectMapper JSON = Json.mapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final TestServer server;
    private final ApiContract contract;

    private TestHouse(TestServer server) {
        this.server = server;
        this.contract = new ApiContract(get(ApiDocument.class));
    }

    /** An empty one, with more settings: keys and values. */
    static TestHouse open(String folder, Map<String, String> more) {
        return new TestHouse(TestServer.start(PreparedFolder.empty(folder), more, false));
    }

    URI address() {
        return server.running().address();
    }

    <T> T get(Class<T> type) {
        return server.running().installation().get(type);
    }

    /** Somebody who has signed in and holds the rights. */
    Caller somebody(String name, Right... rights) {
        done(get(CreateAccount.class).create(Actor.operator(), nameOf(name), name, new Password(PASSWORD)));
        for (var right : rights) {
            done(get(GrantRole.class).grant(Actor.operator(), nameOf(name), right, Validity.ALWAYS));
        }
        return signIn(name);
    }

    Caller signIn(String name) {
        var answer = stranger()
                .post("/api/v1/sessions", Map.of("signInName", nameOf(name).value(), "password", PASSWORD));
        assertThat(answer.status()).isEqualTo(201);
        return new Caller(
                Map.of("Authorization", "Bearer " + answer.json().path("token").asText()));
    }

    Caller stranger() {
        return new Caller(Map.of());
    }

    private static SignInName nameOf(String name) {
        return new SignInName(name + "@house.example");
    }

    private static void done(Result<?, ?> result) {
        assertThat(result).isInstanceOf(Result.Success.class);
    }

    /** Lets go of all connections first: the server would wait a second for those that are idle. */
    @Override
    public void close() {
        http.shutdown();
        server.close();
    }

    /** What the server has answered. */
    record Answer(int status, Map<String, String> headers, String body) {
        /** The value of a header whose name is in small letters; empty if there is none. */
        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new AssertionError("Not JSON: " + body, e);
            }
        }
    }

    /** A program that calls the server with headers of its own. */
    final class Caller {
        private final Map<String, String> headers;

        private Caller(Map<String, String> headers) {
            this.headers = headers;
        }

        Caller with(String name, String value) {
            var more = new HashMap<>(headers);
            more.put(name, value);
            return new Caller(more);
        }

        Answer get(String path) {
            return send("GET", path, null);
        }

        Answer delete(String path) {
            return send("DELETE", path, null);
        }

        Answer put(String path, Object body) {
            return send("PUT", path, body);
        }

        /** Posts a text as it is, and everything else as JSON. */
        Answer post(String path, @Nullable Object body) {
            return send("POST", path, body);
        }

        private Answer send(String method, String path, @Nullable Object body) {
            try {
                var content = body == null || body instanceof String ? (String) body : JSON.writeValueAsString(body);
                var request = HttpRequest.newBuilder(address().resolve(path))
                        .method(method, content == null ? BodyPublishers.noBody() : BodyPublishers.ofString(content));
                headers.forEach(request::header);
                if (content != null && !headers.containsKey("Content-Type")) {
                    request.header("Content-Type", "application/json");
                }
                var answer = http.send(request.build(), BodyHandlers.ofString());
                if (ApiContract.isAbout(URI.create(path).getPath())) {
                    contract.check(answer, false);
                }
                return new Answer(answer.statusCode(), firsts(answer), answer.body());
            } catch (IOException e) {
                throw new AssertionError(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static Map<String, String> firsts(HttpResponse<?> answer) {
            var firsts = new HashMap<String, String>();
            answer.headers().map().forEach((name, values) -> firsts.put(name, values.getFirst()));
            return firsts;
        }
    }
}
