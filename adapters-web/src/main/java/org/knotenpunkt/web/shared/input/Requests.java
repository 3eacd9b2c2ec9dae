package org.knotenpunkt.web.shared.input;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.text.Words;

/** Reads what a request holds. What cannot be read is a {@link RequestFault}. */
public final class Requests {
    /** How many items a part of a list has if nobody says. */
    public static final int DEFAULT_LIMIT = 50;

    private static final String ANY_VERSION = "*";

    /** An element of a list of tags, which may be empty, right after the one before. */
    private static final Pattern TAG = Pattern.compile("\\G\\s*+(?:(W/)?\"([^\"]*)\"\\s*+)?+(?:,|\\z)");

    private static final Pattern VERSION = Pattern.compile("\\d{1,18}");

    private Requests() {}

    public static Actor actor(Context ctx) {
        return Exchange.of(ctx).visitor().actor();
    }

    public static Words words(Context ctx) {
        return Exchange.of(ctx).words();
    }

    /** The town in which whoever sends the request is at work; for somebody who is in none, there is no such page. */
    public static Town town(Context ctx) {
        return Exchange.of(ctx).town().orElseThrow(RequestFault::notFound);
    }

    /** The method, if it is one of HTTP's; one that somebody has made up is told nobody, in no log and in no figure. */
    public static String method(Context ctx) {
        var method = ctx.method();
        return HandlerType.commonHttp().contains(method) ? method.name() : "other";
    }

    /** Whether a text can be kept: the character NUL has no place in any. */
    public static boolean isReadable(@Nullable String text) {
        return text == null || text.indexOf('\0') < 0;
    }

    /** An id in the path. One that is malformed leads nowhere, as one that is unknown. */
    public static <T> T id(Context ctx, String name, Function<String, T> reading) {
        try {
            return reading.apply(ctx.pathParam(name));
        } catch (IllegalArgumentException e) {
            throw RequestFault.notFound();
        }
    }

    /** Which part of a list is asked for, by the parameters {@code limit} and {@code after}. */
    public static PageRequest page(Context ctx) {
        return page(ctx, DEFAULT_LIMIT);
    }

    /** As {@link #page(Context)}, with another limit where the request names none. */
    public static PageRequest page(Context ctx, int defaultLimit) {
        var query = Form.ofQuery(ctx);
        var limit = query.optionalInteger("limit", 1, PageRequest.MAX_LIMIT);
        var after = query.optionalText("after", 1000);
        query.requireValid();
        return new PageRequest(Optional.ofNullable(limit.orNull()).orElse(defaultLimit), after.orNull());
    }

    /**
     * The version that the request wants to change, from {@code If-Match}; that any will do, as {@code *} says, does not name one. Of
     * several that are named it is the last: versions only grow, so that no other one of them can still be there.
     */
    public static long ifMatch(Context ctx) {
        var tags = list(ctx, "If-Match");
        if (tags.isBlank() || tags.strip().equals(ANY_VERSION)) {
            throw RequestFault.of(HttpStatus.forStatus(428), "request.version-missing");
        }
        var elements = TAG.matcher(tags).results().toList();
        if (elements.isEmpty() || elements.getLast().end() < tags.length()) {
            throw lostRace();
        }
        return elements.stream()
                .filter(tag -> tag.group(1) == null) // a weak one names no state in particular
                .flatMap(tag -> Stream.ofNullable(tag.group(2)))
                .filter(VERSION.asMatchPredicate())
                .mapToLong(Long::parseLong)
                .max()
                .orElseThrow(Requests::lostRace);
    }

    private static RequestFault lostRace() {
        return RequestFault.of(HttpStatus.PRECONDITION_FAILED, "request.lost-race");
    }

    /** The elements of a header that is a list, however many lines of that name there are; empty without any. */
    public static String list(Context ctx, String header) {
        return String.join(",", Collections.list(ctx.req().getHeaders(header)));
    }
}
