package org.knotenpunkt.web.shared.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.knotenpunkt.web.shared.answer.Problem;
import org.knotenpunkt.web.shared.input.Json;
import org.knotenpunkt.web.shared.text.Words;

/**
 * What is answered where Jetty itself refuses a request: one that nobody can read, with headers that are too large for example, or one
 * that comes when the server stops.
 */
final class Unreadable extends ErrorHandler {
    private final Map<String, String> headers;
    private final Words words;

    Unreadable(Map<String, String> headers, Words words) {
        this.headers = headers;
        this.words = words;
    }

    /** Nothing of the request is known for sure, not even whether a person or a program has sent it. */
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws JsonProcessingException {
        var status = HttpStatus.forStatus(response.getStatus());
        var isStopping = status == HttpStatus.SERVICE_UNAVAILABLE;
        var problem = isStopping ? Problem.of(Arrival.nodeStops(), words) : Problem.of(status, words);
        if (isStopping) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, Arrival.RETRY_SECONDS);
        }
        headers.forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, words.language().tag());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        Content.Sink.write(response, true, new String(Json.mapper().writeValueAsBytes(problem), UTF_8), callback);
        return true;
    }
}
