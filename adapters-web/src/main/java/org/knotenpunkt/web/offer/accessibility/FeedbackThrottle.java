package org.knotenpunkt.web.offer.accessibility;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Duration;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.server.Metrics;
import org.knotenpunkt.web.shared.server.Throttle;

/** How much feedback is taken: from one address by the minute, as many as forms through links, and for one town by the day. */
public final class FeedbackThrottle {
    /** More than this nobody can read in a day. */
    private static final int PER_TOWN_AND_DAY = 300;

    private final Throttle addresses;
    private final Throttle towns;

    @Inject
    public FeedbackThrottle(WebSettings settings, Metrics metrics) {
        addresses = new Throttle(settings.traffic().answersPerAddress(), metrics, "feedback-address");
        towns = new Throttle(PER_TOWN_AND_DAY, Duration.ofDays(1), metrics, "feedback-town");
    }

    /** Counts one; answers how long its sender has to wait with it, zero for not at all. */
    Duration take(Context ctx, MunicipalityId town) {
        var wait = addresses.take(Exchange.of(ctx).address().value());
        return wait.isPositive() ? wait : towns.take(town.toString());
    }
}
