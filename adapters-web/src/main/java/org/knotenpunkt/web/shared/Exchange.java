package org.knotenpunkt.web.shared;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.ClientAddress;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.text.Words;

/** What belongs to one request from its beginning: its language, the days within its reach, and its visitor once somebody asks. */
public final class Exchange {
    private static final String ATTRIBUTE = "knotenpunkt.exchange";

    /** The name of the cookie that holds the id of the chosen town. */
    public static final String TOWN_COOKIE = "town";

    private static final LocalDate FIRST_DAY = LocalDate.of(1800, 1, 1);
    private static final int YEARS_AHEAD = 100;

    private final Context ctx;
    private final Words words;
    private final Validity reach;
    private final Visitors visitors;
    private final ClientAddress address;
    private @Nullable Visitor visitor;

    private Exchange(Context ctx, Words words, LocalDate today, Visitors visitors, ClientAddress address) {
        this.ctx = ctx;
        this.words = words;
        this.reach = Validity.between(FIRST_DAY, today.plusYears(YEARS_AHEAD));
        this.visitors = visitors;
        this.address = address;
    }

    /** To be called once, before anything else looks at the request. */
    public static void begin(Context ctx, Words words, LocalDate today, Visitors visitors, TrustedProxies proxies) {
        var written = Collections.list(ctx.req().getHeaders(proxies.header()));
        var address = proxies.client(ctx.req().getRemoteAddr(), written);
        ctx.attribute(ATTRIBUTE, new Exchange(ctx, words, today, visitors, address));
    }

    public static Exchange of(Context ctx) {
        Exchange exchange = ctx.attribute(ATTRIBUTE);
        if (exchange == null) {
            throw new IllegalStateException("The request has not begun");
        }
        return exchange;
    }

    /** The path of the request with its query, to come back to. */
    public static String pathAndQuery(Context ctx) {
        var query = ctx.queryString();
        return query == null ? ctx.path() : ctx.path() + "?" + query;
    }

    /** From where the request comes. */
    public ClientAddress address() {
        return address;
    }

    public Words words() {
        return words;
    }

    /** The days about which people tell here, from 1800 to a hundred years ahead: whoever types another one has slipped. */
    public Validity reach() {
        return reach;
    }

    public Visitor visitor() {
        if (visitor == null) {
            visitor = visitors.visitor(ctx);
        }
        return visitor;
    }

    /** The town that pages are about: the one chosen last, or the visitor's first. */
    public Optional<Town> town() {
        var chosen = ctx.cookie(TOWN_COOKIE);
        var towns = visitor().towns();
        return towns.stream()
                .filter(town -> town.id().toString().equals(chosen))
                .findFirst()
                .or(() -> towns.stream().findFirst());
    }

    /** Goes on as somebody who has just signed in. */
    public void welcome(Visitor newcomer) {
        visitor = newcomer;
    }

    /** Goes on as a stranger, where not even the visitor could be found out. */
    public void forgetVisitor() {
        visitor = Visitor.STRANGER;
    }
}
