package org.knotenpunkt.web.offer.accessibility;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Duration;
import org.knotenpunkt.domain.offer.accessibility.PageOwner;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.server.Metrics;
import org.knotenpunkt.web.shared.server.Throttle;

/** How much feedback is taken: from one address by the minute, as many as forms through links, and for one town, or whoever runs the server, by the day. */
public final class FeedbackThrottle {
    /** More than this nobody can read in a day. */
    private static final int PER_OWNER_AND_DAY = 300;

    private final Throttle addresses;
    private final Throttle owners;

    @Inject
    public FeedbackThrottle(WebSettings settings, Metrics metrics) {
        addresses = new Throttle(settings.traffic().answersPerAddress(), metrics, "feedback-address");
        owners = new Throttle(PER_OWNER_AND_DAY, Duration.ofDays(1), metrics, "feedback-owner");
    }

    /** Counts one; answers how long its sender has to wait with it, zero for not at all. */
    Duration take(Context ctx, PageOwner owner) {
        var wait = addresses.take(Exchange.of(ctx).address().value());
        return wait.isPositive() ? wait : owners.take(owner.id().toString());
    }
}
