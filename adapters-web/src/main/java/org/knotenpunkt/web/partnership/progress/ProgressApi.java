package org.knotenpunkt.web.partnership.progress;

import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;
import static org.knotenpunkt.domain.partnership.PartnershipAction.RECORD_PROGRESS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.progress.NewDelivery;
import org.knotenpunkt.application.partnership.progress.NewValue;
import org.knotenpunkt.application.partnership.progress.RecordDelivery;
import org.knotenpunkt.application.partnership.progress.RecordValue;
import org.knotenpunkt.domain.partnership.progress.CountMethod;
import org.knotenpunkt.domain.partnership.progress.Delivery;
import org.knotenpunkt.domain.partnership.progress.GoalValue;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;

/** What becomes of agreements, as JSON. */
public final class ProgressApi implements Routes {
    private static final String AGREEMENT = "/api/v1/agreements/{id}";
    private static final String VALUES = AGREEMENT + "/goals/{goal}/values";
    private static final String DELIVERIES = AGREEMENT + "/contributions/{contribution}/deliveries";
    private static final int PLACES = 4;

    private final ProgressFinder finder;
    private final RecordValue values;
    private final RecordDelivery deliveries;

    @Inject
    public ProgressApi(ProgressFinder finder, RecordValue values, RecordDelivery deliveries) {
        this.finder = finder;
        this.values = values;
        this.deliveries = deliveries;
    }

    @Override
    public void register(RouteRegistry routes) {
        var recorder = Access.performing(RECORD_PROGRESS);
        routes.get(AGREEMENT + "/progress", Access.performing(READ_AGREEMENTS), this::show);
        routes.post(VALUES, recorder, this::recordValue);
        routes.put(VALUES + "/{value}/withdrawal", recorder, this::withdrawValue);
        routes.post(DELIVERIES, recorder, this::recordDelivery);
        routes.put(DELIVERIES + "/{delivery}/withdrawal", recorder, this::withdrawDelivery);
    }

    private void show(Context ctx) {
        ctx.json(ProgressJson.from(finder.view(ctx)));
    }

    private record Saying(NewValue value, boolean correcting) {
        static Supplier<Saying> read(Body body) {
            var day = body.date("day");
            var method = body.choice("method", CountMethod.class);
            var value = body.optionalDecimal("value", PLACES);
            var source = body.text("source", GoalValue.MAX_LENGTH);
            var correcting = body.flag("correcting");
            return () -> new Saying(new NewValue(day.get(), method.get(), value.orNull(), source.get()), correcting);
        }
    }

    private void recordValue(Context ctx) {
        var request = Body.read(ctx, Saying::read);
        var said = request.value();
        var recorded = orRefuse(values.record(
                actor(ctx),
                ProgressFinder.agreement(ctx),
                ProgressFinder.goal(ctx),
                said,
                corrected(ctx, request.correcting())));
        var value = recorded.ledger().standing().stream()
                .filter(one -> one.day().equals(said.day()) && one.method() == said.method())
                .findFirst()
                .orElseThrow();
        Answers.created(ctx, path(ctx), recorded.version(), ProgressJson.ValueJson.from(value));
    }

    /** What a request has seen that takes back what it says otherwise; null for one that does not. */
    static @Nullable Long corrected(Context ctx, boolean correcting) {
        return correcting ? ifMatch(ctx) : null;
    }

    private void withdrawValue(Context ctx) {
        var version = ifMatch(ctx);
        var reason = reason(ctx);
        var left = orRefuse(values.withdraw(
                actor(ctx),
                ProgressFinder.agreement(ctx),
                ProgressFinder.goal(ctx),
                version,
                ProgressFinder.value(ctx),
                reason));
        Answers.changed(ctx, left.version());
    }

    private record Giving(NewDelivery delivery, boolean evenIfSimilar) {
        static Supplier<Giving> read(Body body) {
            var day = body.date("day");
            var amount = body.decimal("amount", PLACES);
            var note = body.optionalText("note", Delivery.MAX_LENGTH);
            var evenIfSimilar = body.flag("evenIfSimilar");
            return () -> new Giving(new NewDelivery(day.get(), amount.get(), note.orNull()), evenIfSimilar);
        }
    }

    private void recordDelivery(Context ctx) {
        var request = Body.read(ctx, Giving::read);
        var recorded = orRefuse(deliveries.record(
                actor(ctx),
                ProgressFinder.agreement(ctx),
                ProgressFinder.contribution(ctx),
                request.delivery(),
                request.evenIfSimilar()));
        Answers.created(
                ctx,
                path(ctx),
                recorded.version(),
                ProgressJson.DeliveryJson.from(recorded.ledger().standing().getLast()));
    }

    private void withdrawDelivery(Context ctx) {
        var version = ifMatch(ctx);
        var reason = reason(ctx);
        var left = orRefuse(deliveries.withdraw(
                actor(ctx),
                ProgressFinder.agreement(ctx),
                ProgressFinder.contribution(ctx),
                version,
                ProgressFinder.delivery(ctx),
                reason));
        Answers.changed(ctx, left.version());
    }

    static @Nullable String reason(Context ctx) {
        return Body.<Optional<String>>read(ctx, body -> {
                    var reason = body.optionalText("reason", Withdrawal.MAX_LENGTH);
                    return () -> Optional.ofNullable(reason.orNull());
                })
                .orElse(null);
    }

    static String path(Context ctx) {
        return "/api/v1/agreements/%s/progress".formatted(ProgressFinder.agreement(ctx));
    }
}
