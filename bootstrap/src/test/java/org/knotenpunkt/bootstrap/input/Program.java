package org.knotenpunkt.bootstrap.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.knotenpunkt.bootstrap.DemoData.SignIn;
import org.knotenpunkt.bootstrap.RunningServer;
import org.knotenpunkt.web.shared.ApiContract;
import org.knotenpunkt.web.shared.api.ApiDocument;
import org.knotenpunkt.web.shared.input.Json;

/** Somebody who has signed in and sends whatever they like, to pages and to the API. */
final class Program {
    private static final ObjectMapper JSON = Json.mapper();
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"formToken\" value=\"([^\"]+)\"");

    private static final int MOVED = 301;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ApiContract contract;
    private final URI server;
    private final SignIn signIn;
    private String token;

    Program(RunningServer running, SignIn signIn) {
        this.contract = new ApiContract(running.installation().get(ApiDocument.class));
        this.server = running.address();
        this.signIn = signIn;
        this.token = signedIn();
    }

    private String signedIn() {
        var body = "{\"signInName\":\"%s\",\"password\":\"%s\"}".formatted(signIn.name(), signIn.password());
        var request = HttpRequest.newBuilder(server.resolve("/api/v1/sessions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return json(send(request).body()).path("token").asText();
    }

    /** Whether it has been let in, and nobody has ended its session since. */
    boolean isSignedIn() {
        return get("/api/v1/me").statusCode() == 200;
    }

    /** Signs in again if something that it sent has ended its session. */
    void stay() {
        if (!isSignedIn()) {
            token = signedIn();
        }
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a form of a page with the token that the page holds. */
    HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        var found = FORM_TOKEN.matcher(page);
        var body = encoded(fields) + (found.find() ? "&formToken=" + found.group(1) : "");
        return send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a body to the API, as a change of what the version names. */
    HttpResponse<String> write(String method, String path, String body, Optional<String> version) {
        var request =
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
        version.ifPresent(tag -> request.header("If-Match", tag));
        return send(request);
    }

    static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> URLEncoder.encode(one.getKey(), UTF_8) + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).header("Authorization", "Bearer " + token);
    }

    /** What has moved for good is asked for where it is. */
    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() == MOVED) {
                var there = answer.headers().firstValue("Location").orElseThrow();
                return send(request.uri(answer.uri().resolve(there)));
            }
            if (ApiContract.isAbout(answer.uri().getPath())) {
                contract.checkAnswer(answer);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
