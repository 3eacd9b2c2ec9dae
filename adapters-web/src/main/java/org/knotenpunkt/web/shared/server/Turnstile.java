package org.knotenpunkt.web.shared.server;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.Traffic;
import org.knotenpunkt.web.shared.Visitor;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.RequestFault;

/** Lets nobody ask too often: an account, wherever it has signed in, or strangers from one address. Each node counts for itself. */
final class Turnstile {
    private final Throttle accounts;
    private final Throttle addresses;

    Turnstile(Traffic traffic, Metrics metrics, LongSupplier clock) {
        accounts = new Throttle(traffic.perAccount(), metrics, "account", clock);
        addresses = new Throttle(traffic.perAddress(), metrics, "address", clock);
    }

    void pass(Context ctx, Visitor visitor) {
        if (visitor.isSignedIn()) {
            require(ctx, accounts.take(visitor.actor().account().toString()));
        } else {
            passAsStranger(ctx);
        }
    }

    /** Whoever it is: nothing is looked up for them. */
    void passAsStranger(Context ctx) {
        var exchange = Exchange.of(ctx);
        try {
            require(ctx, addresses.take(exchange.address().value()));
        } catch (RequestFault tooOften) {
            exchange.forgetVisitor();
            throw tooOften;
        }
    }

    private static void require(Context ctx, Duration wait) {
        if (wait.isPositive()) {
            Answers.retryAfter(ctx, wait);
            throw RequestFault.of(HttpStatus.TOO_MANY_REQUESTS, "request.too-often");
        }
    }
}
