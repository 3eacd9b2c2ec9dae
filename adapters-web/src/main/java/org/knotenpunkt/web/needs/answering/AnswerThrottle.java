package org.knotenpunkt.web.needs.answering;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Duration;
import org.knotenpunkt.application.needs.invitation.Questionnaire;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.server.Metrics;
import org.knotenpunkt.web.shared.server.Throttle;

/**
 * How many forms are taken through links: from one address, behind which there may be a whole school, and in one wave, by the minute
 * and by the day, so that whoever floods that holds up nobody else.
 */
public final class AnswerThrottle {
    private final Throttle addresses;
    private final Throttle waves;
    private final Throttle days;

    @Inject
    public AnswerThrottle(WebSettings settings, Metrics metrics) {
        addresses = new Throttle(settings.traffic().answersPerAddress(), metrics, "answering-address");
        waves = new Throttle(settings.traffic().answersPerWave(), metrics, "answering-wave");
        days = new Throttle(
                settings.traffic().answersPerWaveAndDay(), Duration.ofDays(1), metrics, "answering-wave-day");
    }

    /** Counts a form; answers how long its sender has to wait with it, zero for not at all. */
    Duration take(Context ctx, Questionnaire asked) {
        var ofAddress = addresses.take(Exchange.of(ctx).address().value());
        if (ofAddress.isPositive()) {
            return ofAddress;
        }
        var wave =
                "%s/%d".formatted(asked.asked().assessment().id(), asked.wave().number());
        var ofWave = waves.take(wave);
        return ofWave.isPositive() ? ofWave : days.take(wave);
    }
}
