package org.knotenpunkt.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.web.shared.input.Json;

/** A program that uses the API. Everything it sends and gets must be as the OpenAPI description says. */
public final class ApiClient {
    private static final ObjectMapper JSON = Json.mapper();

    private final HttpClient http;
    private final String address;
    private final @Nullable ApiContract contract;
    private final Map<String, String> headers;
    private final boolean wrongly;

    ApiClient(HttpClient http, String address, @Nullable ApiContract contract, Map<String, String> headers) {
        this(http, address, contract, headers, false);
    }

    private ApiClient(
            HttpClient http,
            String address,
            @Nullable ApiContract contract,
            Map<String, String> headers,
            boolean wrongly) {
        this.http = http;
        this.address = address;
        this.contract = contract;
        this.headers = headers;
        this.wrongly = wrongly;
    }

    /** This program, sending what the description does not allow; it must be refused. */
    public ApiClient wrongly() {
        return new ApiClient(http, address, contract, headers, true);
    }

    /** This program, with one more header. */
    public ApiClient with(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        return new ApiClient(http, address, contract, more, wrongly);
    }

    /** This program, naming the version that it wants to change. */
    public ApiClient ifMatch(long version) {
        return with("If-Match", "\"" + version + "\"");
    }

    /** What the text says. */
    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + text, e);
        }
    }

    /** An answer of the API. */
    public record Answer(int status, Map<String, String> headers, String text) {
        public JsonNode json() {
            return ApiClient.json(text);
        }

        /** The value of a header; empty if there is none. */
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        /** The code of a problem. */
        public String code() {
            return json().path("code").asText();
        }

        public Answer expect(int expected) {
            assertThat(status).as(text).isEqualTo(expected);
            return this;
        }
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Posts a body: JSON as a text, or anything that can be written as JSON. */
    public Answer post(String path, @Nullable Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, @Nullable Object body) {
        return send("PUT", path, body);
    }

    private Answer send(String method, String path, @Nullable Object body) {
        var content = body == null ? null : body instanceof String text ? text : write(body);
        var builder = HttpRequest.newBuilder(URI.create(address + path))
                .method(method, content == null ? BodyPublishers.noBody() : BodyPublishers.ofString(content));
        headers.forEach(builder::header);
        if (content != null && !headers.containsKey("Content-Type")) {
            builder.header("Content-Type", "application/json");
        }
        var request = builder.build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (contract != null) {
                contract.check(response, wrongly);
            }
            var answered = new HashMap<String, String>();
            response.headers().map().forEach((name, values) -> answered.put(name, values.getFirst()));
            return new Answer(response.statusCode(), answered, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
