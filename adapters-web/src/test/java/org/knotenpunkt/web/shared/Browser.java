package org.knotenpunkt.web.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.knotenpunkt.web.shared.input.Form;

/** A browser without a window: it keeps cookies and says where its requests come from. It does not follow redirects by itself. */
public final class Browser {
    private final HttpClient http;
    private final String address;
    private final ApiContract contract;
    private final Map<String, String> cookies;
    private final Map<String, String> headers = new LinkedHashMap<>();

    Browser(HttpClient http, String address, ApiContract contract, Map<String, String> cookies) {
        this.http = http;
        this.address = address;
        this.contract = contract;
        this.cookies = new LinkedHashMap<>(cookies);
    }

    /** This browser, sending one more header. */
    public Browser with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** A page, or where to go for it. */
    public record Answer(int status, Map<String, List<String>> headers, String html) {
        public Answer expect(int expected) {
            assertThat(status).as(html).isEqualTo(expected);
            return this;
        }

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of(""))
                    .getFirst();
        }

        /** Where a redirect leads. */
        public String location() {
            return header("location");
        }
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /** Sends a form of our own pages: names and values in turn. */
    public Answer post(String path, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(Form.TOKEN, TestServer.FORM_TOKEN));
        return postOnly(path, all.toArray(String[]::new));
    }

    /** As {@link #post}, without the token that our own pages have. */
    public Answer postOnly(String path, String... fields) {
        var body = new ArrayList<String>();
        for (int i = 0; i < fields.length; i += 2) {
            body.add(URLEncoder.encode(fields[i], UTF_8) + "=" + URLEncoder.encode(fields[i + 1], UTF_8));
        }
        return upload(path, "application/x-www-form-urlencoded", String.join("&", body));
    }

    /** Sends a form with a file, made up as the type says, with the token among its fields. */
    public Answer upload(String path, String type, String form) {
        var builder = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(form));
        if (!headers.containsKey("Sec-Fetch-Site") && !headers.containsKey("Origin")) {
            builder.header("Sec-Fetch-Site", "same-origin");
        }
        return send(builder);
    }

    /** The page to which a redirect led. */
    public Answer follow(Answer answer) {
        return get(answer.expect(303).location());
    }

    private Answer send(HttpRequest.Builder builder) {
        headers.forEach(builder::header);
        if (!cookies.isEmpty()) {
            builder.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var response = http.send(builder.build(), BodyHandlers.ofString());
            if (response.uri().getPath().startsWith("/api/v1/")) {
                contract.check(response, false);
            }
            response.headers().allValues("set-cookie").forEach(this::keep);
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2)[0].split("=", 2);
        if (setCookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
