package org.knotenpunkt.bootstrap.rights;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.knotenpunkt.bootstrap.input.PageForm;
import org.knotenpunkt.web.shared.ApiContract;
import org.knotenpunkt.web.shared.Route;
import org.knotenpunkt.web.shared.api.ApiDocument;
import org.knotenpunkt.web.shared.input.Form;

/** Sends requests to the server of the world, as somebody; what the API answers is as its description says. */
final class Requests {
    private static final Pattern TOKEN = Pattern.compile("name=\"formToken\" value=\"([^\"]+)\"");

    /** The version of what a choice names. */
    private static final Pattern SEEN = Pattern.compile("(?<=[0-9a-f]{12})@\\d+");

    private static final String BOUNDARY = "----proof";

    private static final int MOVED = 301;

    private final HttpClient http = HttpClient.newHttpClient();
    private final World world;
    private final ApiContract contract;
    private final Map<String, String> headers;
    private final Map<Person, String> formTokens = new HashMap<>();

    Requests(World world) {
        this(world, Map.of());
    }

    /** @param headers what each request carries besides, or instead of what it would */
    Requests(World world, Map<String, String> headers) {
        this.world = world;
        this.contract = new ApiContract(world.get(ApiDocument.class));
        this.headers = headers;
    }

    /** What a request holds beside its path. */
    sealed interface Body {
        record Nothing() implements Body {}

        record Json(String text) implements Body {}

        record Fields(Map<String, String> values) implements Body {}

        /** A form with a file, as a browser or a program uploads it. */
        record Upload(Map<String, String> values, String fileName, String content) implements Body {
            /** With another file. */
            Upload with(String name, String text) {
                return new Upload(values, name, text);
            }
        }
    }

    HttpResponse<String> get(Person person, String path) {
        return send(person, HandlerType.GET, path, new Body.Nothing());
    }

    /** Whatever would change something names a version that there is not. */
    HttpResponse<String> send(Person person, HandlerType method, String path, Body body) {
        var request =
                HttpRequest.newBuilder(world.server().address().resolve(path)).header("Sec-Fetch-Site", "same-origin");
        Optional.ofNullable(person.token()).ifPresent(token -> request.header("Authorization", "Bearer " + token));
        if (Route.isApi(path)) {
            request.header("If-Match", "\"%d\"".formatted(World.NO_VERSION));
        }
        switch (body) {
            case Body.Nothing nothing -> request.method(method.name(), BodyPublishers.noBody());
            case Body.Json(var text) ->
                request.header("Content-Type", "application/json").method(method.name(), BodyPublishers.ofString(text));
            case Body.Fields(var values) ->
                request.header("Content-Type", "application/x-www-form-urlencoded")
                        .method(method.name(), BodyPublishers.ofString(encoded(person, values)));
            case Body.Upload upload ->
                request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .method(method.name(), BodyPublishers.ofString(multipart(person, upload)));
        }
        headers.forEach(request::setHeader);
        var answer = sent(request.build());
        if (ApiContract.isAbout(URI.create(path).getPath())) {
            contract.checkAnswer(answer);
        }
        return answer;
    }

    private String encoded(Person person, Map<String, String> values) {
        var sent = new LinkedHashMap<>(values);
        sent.computeIfPresent("version", (field, seen) -> String.valueOf(World.NO_VERSION));
        sent.replaceAll((field, value) -> SEEN.matcher(value).replaceAll("@" + World.NO_VERSION));
        sent.put(Form.TOKEN, formToken(person));
        return sent.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String multipart(Person person, Body.Upload upload) {
        var fields = new LinkedHashMap<>(upload.values());
        fields.computeIfPresent("version", (field, seen) -> String.valueOf(World.NO_VERSION));
        fields.put(Form.TOKEN, formToken(person));
        var parts = fields.entrySet().stream()
                .map(field -> "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, field.getKey(), field.getValue()))
                .collect(Collectors.joining());
        return parts
                + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(BOUNDARY, upload.fileName(), upload.content(), BOUNDARY);
    }

    /** What the forms of the person's session carry; nothing where there is no session. */
    private String formToken(Person person) {
        return formTokens.computeIfAbsent(person, somebody -> {
            var found = TOKEN.matcher(get(somebody, "/account").body());
            return found.find() ? found.group(1) : "";
        });
    }

    /** The forms of a page, by the path to which they are sent; none where the page is not shown. */
    Map<String, PageForm> forms(Person person, String path) {
        var page = get(person, path);
        return page.statusCode() != 200
                ? Map.of()
                : PageForm.of(path, page.body()).stream()
                        .collect(Collectors.toMap(
                                form -> URI.create(form.action()).getPath(), form -> form, (one, other) -> one));
    }

    /** What has moved for good is asked for where it is. */
    private HttpResponse<String> sent(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode() == MOVED
                    ? sent(HttpRequest.newBuilder(request, (name, value) -> true)
                            .uri(request.uri()
                                    .resolve(answer.headers()
                                            .firstValue("Location")
                                            .orElseThrow()))
                            .build())
                    : answer;
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the answer tells. */
    static Outcome outcome(HttpResponse<String> answer) {
        var leads = answer.headers().firstValue("Location").orElse("");
        return switch (answer.statusCode()) {
            case 401 -> Outcome.SIGN_IN;
            case 303, 307 ->
                leads.startsWith("/sign-in") || leads.startsWith("/session-ended") ? Outcome.SIGN_IN : Outcome.MAY;
            case 403 -> Outcome.FORBIDDEN;
            case 404 -> Outcome.UNKNOWN;
            default -> {
                if (answer.statusCode() >= 500 || answer.statusCode() == 405 || answer.statusCode() == 429) {
                    throw new AssertionError("%s answers %s"
                            .formatted(Objects.requireNonNull(answer.request()).uri(), answer.statusCode()));
                }
                yield Outcome.MAY;
            }
        };
    }
}
