package org.knotenpunkt.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.web.shared.api.ApiDocument;

/** A program that uses the API. Everything it sends and gets must be as the OpenAPI description says. */
public final class ApiClient {
    private static final ObjectMapper JSON = Json.mapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, OpenApiInteractionValidator> VALIDATORS = new ConcurrentHashMap<>();

    private final String address;
    private final @Nullable ApiDocument document;
    private final Map<String, String> headers;

    ApiClient(String address, @Nullable ApiDocument document, Map<String, String> headers) {
        this.address = address;
        this.document = document;
        this.headers = headers;
    }

    /** This program, with one more header. */
    public ApiClient with(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        return new ApiClient(address, document, more);
    }

    /** This program, naming the version that it wants to change. */
    public ApiClient ifMatch(long version) {
        return with("If-Match", "\"" + version + "\"");
    }

    /** An answer of the API. */
    public record Answer(int status, Map<String, String> headers, String text) {
        public JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException e) {
                throw new AssertionError("Not JSON: " + text, e);
            }
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
            var response = HTTP.send(request, BodyHandlers.ofString());
            if (document != null) {
                validate(document, request, content, response);
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

    /** A request that the server refused as malformed may be as malformed as it likes; its answer may not. */
    private static void validate(
            ApiDocument document, HttpRequest request, @Nullable String content, HttpResponse<String> response) {
        var validator = VALIDATORS.computeIfAbsent(document.root().toString(), ApiClient::validator);
        var uri = request.uri();
        var method = Request.Method.valueOf(request.method());
        var answer = SimpleResponse.Builder.status(response.statusCode()).withBody(response.body());
        response.headers().map().forEach((name, values) -> answer.withHeader(name, values));
        var onResponse = validator.validateResponse(uri.getPath(), method, answer.build());
        assertThat(onResponse.getMessages().stream()
                        .filter(message -> message.getLevel() == ValidationReport.Level.ERROR))
                .as("%s answered %d as described: %s", request, response.statusCode(), response.body())
                .isEmpty();
        if (response.statusCode() < 300) {
            var sent = new SimpleRequest.Builder(method, uri.getPath());
            request.headers().map().forEach(sent::withHeader);
            if (uri.getRawQuery() != null) {
                for (var pair : uri.getRawQuery().split("&")) {
                    var parts = pair.split("=", 2);
                    sent.withQueryParam(parts[0], parts.length < 2 ? "" : decode(parts[1]));
                }
            }
            if (content != null) {
                sent.withBody(content);
            }
            assertThat(validator.validateRequest(sent.build()).getMessages())
                    .as("%s was sent as described", request)
                    .isEmpty();
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static OpenApiInteractionValidator validator(String document) {
        return OpenApiInteractionValidator.createForInlineApiSpecification(document)
                .withLevelResolver(LevelResolver.create()
                        .withLevel("validation.request.security.missing", ValidationReport.Level.IGNORE)
                        .withLevel("validation.schema.additionalProperties", ValidationReport.Level.ERROR)
                        .build())
                .build();
    }
}
