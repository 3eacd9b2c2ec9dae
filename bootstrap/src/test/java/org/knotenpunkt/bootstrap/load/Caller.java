package org.knotenpunkt.bootstrap.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.knotenpunkt.web.shared.input.Json;

/** Somebody who has signed in and uses the API of a server that may be away. */
final class Caller {
    private static final ObjectMapper JSON = Json.mapper();
    private static final int SERVER_ERRORS = 500;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Supplier<URI> server;
    private String token = "";

    /** @param server who is asked next */
    Caller(Supplier<URI> server, String signInName) {
        this(server, signInName, TwoTowns.PASSWORD);
    }

    Caller(Supplier<URI> server, String signInName, String password) {
        this.server = server;
        var body = Map.of("signInName", signInName, "password", password);
        token = json(send("POST", "/api/v1/sessions", body).orElseThrow())
                .required("token")
                .asText();
    }

    /** The answer; empty where nobody knows whether the request was done. */
    Optional<HttpResponse<String>> send(String method, String path, Map<String, ?> body) {
        return send(request(path, body).method(method, publisher(body)));
    }

    /** The same, by a key with which it is done once, however often it is sent. */
    Optional<HttpResponse<String>> post(String path, Map<String, ?> body, String key) {
        return send(request(path, body).header("Idempotency-Key", key).POST(publisher(body)));
    }

    /** The same, with nobody there to hear the answer. */
    void postUnheard(String path, Map<String, ?> body, String key) {
        var request = request(path, body).header("Idempotency-Key", key).POST(publisher(body));
        var unused = http.sendAsync(request.build(), BodyHandlers.discarding());
    }

    /** The same, for what had the version. */
    Optional<HttpResponse<String>> change(String path, Map<String, ?> body, long version) {
        return send(request(path, body)
                .header("If-Match", "\"%d\"".formatted(version))
                .PUT(publisher(body)));
    }

    /** The same where no version is asked for. */
    Optional<HttpResponse<String>> put(String path, Map<String, ?> body) {
        return send(request(path, body).PUT(publisher(body)));
    }

    Optional<HttpResponse<String>> get(String path) {
        return send(request(path, Map.of()).GET());
    }

    private HttpRequest.Builder request(String path, Map<String, ?> body) {
        var request = HttpRequest.newBuilder(server.get().resolve(path)).timeout(Duration.ofSeconds(20));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return body.isEmpty() ? request : request.header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher publisher(Map<String, ?> body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<HttpResponse<String>> send(HttpRequest.Builder request) {
        try {
            return Optional.of(http.send(request.build(), BodyHandlers.ofString()))
                    .filter(response -> response.statusCode() < SERVER_ERRORS);
        } catch (IOException away) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which version of a thing the answer is about. */
    static long version(HttpResponse<String> response) {
        return Long.parseLong(
                response.headers().firstValue("ETag").orElseThrow().replace("\"", ""));
    }
}
