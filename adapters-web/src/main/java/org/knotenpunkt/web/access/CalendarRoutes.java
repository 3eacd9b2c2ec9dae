package org.knotenpunkt.web.access;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.application.access.IdentifyToken;
import org.knotenpunkt.application.access.Identity;
import org.knotenpunkt.domain.access.PersonalTokenSecret;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.calendar.CalendarDay;
import org.knotenpunkt.web.shared.calendar.CalendarFeed;
import org.knotenpunkt.web.shared.calendar.DatedDays;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.server.Metrics;
import org.knotenpunkt.web.shared.server.Throttle;
import org.knotenpunkt.web.shared.text.Language;

/**
 * The days that concern somebody, for calendar programs. Who subscribes is known by a token in the address alone, since such programs
 * show nothing else; therefore it is good for nothing else.
 */
public final class CalendarRoutes implements Routes {
    private static final String PATH = "/calendar/%s/knotenpunkt.ics";

    private final IdentifyToken tokens;
    private final Set<DatedDays> days;
    private final WebSettings settings;
    private final Throttle accounts;

    @Inject
    public CalendarRoutes(IdentifyToken tokens, Set<DatedDays> days, WebSettings settings, Metrics metrics) {
        this.tokens = tokens;
        this.days = days;
        this.settings = settings;
        this.accounts = new Throttle(settings.traffic().perAccount(), metrics, "calendar");
    }

    /** To what a calendar program subscribes with the secret. */
    static String address(String server, String secret, Language language) {
        return "%s%s?language=%s".formatted(server, PATH.formatted(secret), language.tag());
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(PATH.formatted("{token}"), Access.open(), this::show);
    }

    private void show(Context ctx) {
        var query = Form.ofQuery(ctx);
        var language = query.optionalText("language", 10).orNull();
        query.requireValid();
        var subscriber = subscriber(ctx).actor();
        var words = Language.ofTag(language).map(query.words()::in).orElse(query.words());
        var all = days.stream()
                .flatMap(feature -> feature.of(subscriber, settings.addressFor(ctx), words).stream())
                .sorted(Comparator.comparing(CalendarDay::day).thenComparing(CalendarDay::uid))
                .toList();
        new CalendarFeed(words.text("access.calendar.name"), words.language().tag(), all).answer(ctx, "private");
    }

    /** An empty calendar would take all days out of the program that asks: where nothing may be shown, it is told so. */
    private Identity subscriber(Context ctx) {
        var subscriber = Optional.of(ctx.pathParam("token"))
                .filter(PersonalTokenSecret::isPersonalTokenSecret)
                .map(PersonalTokenSecret::new)
                .flatMap(tokens::identifySubscriber)
                .orElseThrow(RequestFault::notFound);
        var wait = accounts.take(subscriber.account().toString());
        if (wait.isPositive()) {
            Answers.retryAfter(ctx, wait);
            throw RequestFault.of(HttpStatus.TOO_MANY_REQUESTS, "request.too-often");
        }
        if (subscriber.passwordTemporary()) {
            throw RequestFault.of(HttpStatus.FORBIDDEN, "access.request.password-temporary");
        }
        return subscriber;
    }
}
