package org.knotenpunkt.web.shared.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.Route;
import org.knotenpunkt.web.shared.Visitor;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.answer.Refused;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;

/**
 * Lets a request through to its route or not. A request that changes something must come from one of our own pages: the browser
 * says so, and a form carries the session's token. Programs with a bearer token have no browser that could be misled.
 */
final class Gate {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** How many fields a form may have: the table in which a town counts a week has ten for each session. */
    static final int MAX_FIELDS = 3_000;

    private final WebSettings settings;
    private final DescribedQuery query;
    private final Turnstile turnstile;
    private final Arrival arrival;

    Gate(WebSettings settings, DescribedQuery query, Turnstile turnstile, Arrival arrival) {
        this.settings = settings;
        this.arrival = arrival;
        this.query = query;
        this.turnstile = turnstile;
    }

    void check(Context ctx, Route route) throws Exception {
        var isSafe = SAFE.contains(route.method().name());
        var visitor = isForNobody(route.access(), isSafe)
                ? Visitor.STRANGER
                : Exchange.of(ctx).visitor();
        turnstile.pass(ctx, visitor);
        checkCharset(ctx);
        checkSize(ctx, route);
        if (!isSafe) {
            checkOrigin(ctx, route, visitor);
        }
        if (!route.access().admits(visitor)) {
            if (ctx.isMultipart() && !route.isApi() && !visitor.isSignedIn()) {
                arrival.await(ctx); // what was typed beside a file goes along to where one signs in
            }
            throw new Refused(denial(route.access(), visitor));
        }
        checkReadable(ctx.pathParamMap().values().stream());
        checkReadable(values(ctx.queryParamMap()));
        query.check(ctx, route);
        if (!isSafe) {
            arrival.await(ctx);
            checkToken(ctx, route, visitor);
            if (!route.isApi()) {
                checkNumber(ctx.formParamMap());
                checkReadable(values(ctx.formParamMap()));
            }
        }
    }

    private static boolean isForNobody(Access access, boolean isSafe) {
        return access instanceof Access.Entrance || (access instanceof Access.Open && isSafe);
    }

    private static Stream<String> values(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(parameter -> Stream.concat(Stream.of(parameter.getKey()), parameter.getValue().stream()));
    }

    private static void checkReadable(Stream<String> texts) {
        if (!texts.allMatch(Requests::isReadable)) {
            throw RequestFault.of(HttpStatus.BAD_REQUEST, "request.unreadable");
        }
    }

    private void checkSize(Context ctx, Route route) {
        if (ctx.isMultipart() && !route.takesFiles()) {
            throw RequestFault.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "request.no-files");
        }
        var limit = ctx.isMultipart() ? settings.maxUpload() : WebSettings.MAX_BODY;
        if (ctx.req().getContentLengthLong() > limit) {
            throw RequestFault.tooLarge(limit);
        }
    }

    /** By it parameters and forms are read. */
    private static void checkCharset(Context ctx) {
        if (!hasKnownCharset(ctx)) {
            throw RequestFault.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "request.unknown-charset");
        }
    }

    private static boolean hasKnownCharset(Context ctx) {
        try {
            var charset = ctx.characterEncoding();
            return charset == null || Charset.isSupported(charset);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) { // the latter where it is named, and empty
            return false;
        }
    }

    private static void checkNumber(Map<String, List<String>> fields) {
        if (fields.values().stream().mapToInt(List::size).sum() > MAX_FIELDS) {
            throw RequestFault.of(HttpStatus.BAD_REQUEST, "request.too-many-fields", "max", MAX_FIELDS);
        }
    }

    private static Denial denial(Access access, Visitor visitor) {
        return visitor.isSignedIn() && access instanceof Access.Performing(var actions)
                ? new Denial.RoleMissing(actions.getFirst())
                : new Denial.NotSignedIn();
    }

    /** A program that has not signed in does so here: it has no rights that somebody could misuse. */
    private void checkOrigin(Context ctx, Route route, Visitor visitor) {
        if (ctx.header("Authorization") != null || (route.isApi() && !visitor.isSignedIn())) {
            return;
        }
        var site = ctx.header("Sec-Fetch-Site");
        var isOurs = site == null ? isOwn(ctx, ctx.header("Origin")) : site.equals("same-origin");
        if (!isOurs) {
            throw RequestFault.of(HttpStatus.FORBIDDEN, "request.foreign-origin");
        }
    }

    private boolean isOwn(Context ctx, @Nullable String origin) {
        return origin != null && origin.equals(settings.addressFor(ctx));
    }

    private static void checkToken(Context ctx, Route route, Visitor visitor) {
        var expected = visitor.formToken();
        if (route.isApi() || expected == null) {
            return;
        }
        var given = ctx.formParam(Form.TOKEN);
        if (given == null || !MessageDigest.isEqual(given.getBytes(UTF_8), expected.getBytes(UTF_8))) {
            throw RequestFault.staleForm();
        }
    }
}
