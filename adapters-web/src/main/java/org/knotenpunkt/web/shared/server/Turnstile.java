package org.knotenpunkt.web.shared.server;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.Traffic;
import org.knotenpunkt.web.shared.Visitor;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.RequestFault;

/** Lets nobody ask too often: an account, wherever it has signed in, or strangers from one address. Each node counts for itself. */
final class Turnstile {
    private final Rate accounts;
    private final Rate addresses;
    private final Counter refusedAccounts;
    private final Counter refusedAddresses;

    Turnstile(Traffic traffic, Metrics metrics, LongSupplier clock) {
        accounts = new Rate(traffic.perAccount(), clock);
        addresses = new Rate(traffic.perAddress(), clock);
        refusedAccounts = refused(metrics, "account");
        refusedAddresses = refused(metrics, "address");
    }

    private static Counter refused(Metrics metrics, String sender) {
        return Counter.builder("http.server.throttled")
                .description("Requests that came too soon after others of the same sender")
                .tag("sender", sender)
                .register(metrics.registry());
    }

    void pass(Context ctx, Visitor visitor) {
        if (visitor.isSignedIn()) {
            require(ctx, accounts.take(visitor.actor().account().toString()), refusedAccounts);
        } else {
            passAsStranger(ctx);
        }
    }

    /** Whoever it is: nothing is looked up for them. */
    void passAsStranger(Context ctx) {
        var exchange = Exchange.of(ctx);
        try {
            require(ctx, addresses.take(exchange.address().value()), refusedAddresses);
        } catch (RequestFault tooOften) {
            exchange.forgetVisitor();
            throw tooOften;
        }
    }

    private static void require(Context ctx, Duration wait, Counter refused) {
        if (wait.isPositive()) {
            refused.increment();
            Answers.retryAfter(ctx, wait);
            throw RequestFault.of(HttpStatus.TOO_MANY_REQUESTS, "request.too-often");
        }
    }
}
