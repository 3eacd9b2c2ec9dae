package org.knotenpunkt.web.shared.server;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.KeptAnswer;
import org.knotenpunkt.application.shared.KeyedRequest;
import org.knotenpunkt.application.shared.OnceOnly;
import org.knotenpunkt.application.shared.OnceOnly.Outcome;
import org.knotenpunkt.domain.shared.Sha256;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Route;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;

/**
 * Requests to the API that carry an {@code Idempotency-Key}: a program that has not seen the answer sends the same once more, and
 * finds it done once. Where everybody may send something nobody is known to have sent it before, and keys mean nothing.
 */
final class Repetitions {
    static final String KEY = "Idempotency-Key";

    /** A string of a structured field (RFC 9651), or the same without quotes, as many programs send it. */
    private static final Pattern SYNTAX = Pattern.compile("\"([!#-\\[\\]-~]{1,255})\"|([!#-+\\--\\[\\]-~]{1,255})");

    private static final String RETRY_SECONDS = "1";
    private static final String LOCATION = "Location";
    private static final String ENTITY_TAG = "ETag";

    private final OnceOnly once;

    @Inject
    Repetitions(OnceOnly once) {
        this.once = once;
    }

    void handle(Context ctx, Route route) throws Exception {
        var keys = Collections.list(ctx.req().getHeaders(KEY));
        if (keys.isEmpty() || !takesKeys(route)) {
            route.handler().handle(ctx);
            return;
        }
        var request = new KeyedRequest(id(ctx, route, key(String.join(",", keys))), Fingerprint.of(ctx));
        switch (once.call(Requests.actor(ctx), request, () -> answered(ctx, route))) {
            case Outcome.Done done -> {}
            case Outcome.DoneBefore(var answer) -> repeat(ctx, answer);
            case Outcome.InHand inHand -> {
                ctx.header("Retry-After", RETRY_SECONDS);
                throw RequestFault.of(HttpStatus.CONFLICT, "request.key-in-hand");
            }
            case Outcome.KeyTaken taken -> throw RequestFault.of(HttpStatus.UNPROCESSABLE_CONTENT, "request.key-taken");
        }
    }

    private static boolean takesKeys(Route route) {
        return route.isApi() && route.method().equals(HandlerType.POST) && !(route.access() instanceof Access.Open);
    }

    private static String key(String header) {
        var matcher = SYNTAX.matcher(header.strip());
        if (!matcher.matches()) {
            throw RequestFault.of(HttpStatus.BAD_REQUEST, "request.key-malformed");
        }
        return Optional.ofNullable(matcher.group(1)).orElseGet(() -> matcher.group(2));
    }

    private static String id(Context ctx, Route route, String key) {
        return Sha256.hexOf("%s %s %s".formatted(Requests.actor(ctx).account(), route, key));
    }

    private static KeptAnswer answered(Context ctx, Route route) {
        try {
            route.handler().handle(ctx);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return new KeptAnswer(
                ctx.statusCode(),
                Requests.words(ctx).language().tag(),
                ctx.res().getHeader(LOCATION),
                ctx.res().getHeader(ENTITY_TAG),
                Answers.bodyToKeep(ctx));
    }

    private static void repeat(Context ctx, KeptAnswer answer) {
        ctx.status(answer.status()).header("Content-Language", answer.language());
        header(ctx, LOCATION, answer.location());
        header(ctx, ENTITY_TAG, answer.entityTag());
        if (answer.body() != null) {
            ctx.contentType(ContentType.APPLICATION_JSON).result(answer.body());
        }
    }

    private static void header(Context ctx, String name, @Nullable String value) {
        if (value != null) {
            ctx.header(name, value);
        }
    }
}
