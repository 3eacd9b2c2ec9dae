package org.knotenpunkt.web.offer;

import static org.knotenpunkt.domain.offer.OfferAction.KEEP_OFFERS;
import static org.knotenpunkt.domain.offer.OfferAction.READ_OFFERS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.KeepOffers;
import org.knotenpunkt.application.offer.OfferFilter;
import org.knotenpunkt.application.offer.ReadOffers;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.FreePlaces;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferProfile;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.PageJson;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;

/** Offers as JSON, for those who work with them. */
public final class OfferApi implements Routes {
    private static final String ALL = "/api/v1" + OfferPaths.ALL;
    private static final String ONE = "/api/v1" + OfferPaths.ONE;
    private static final String SESSION = ONE + "/sessions/{session}";

    private final ReadOffers reading;
    private final KeepOffers keeping;

    @Inject
    public OfferApi(ReadOffers reading, KeepOffers keeping) {
        this.reading = reading;
        this.keeping = keeping;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_OFFERS);
        var keeper = Access.performing(KEEP_OFFERS);
        routes.get(ALL, reader, this::list);
        routes.post(ALL, keeper, this::draft);
        routes.get(ONE, reader, this::show);
        routes.put(ONE + "/content", keeper, this::revise);
        routes.put(ONE + "/schedule", keeper, this::plan);
        routes.put(ONE + "/publication", keeper, this::publish);
        routes.delete(ONE + "/publication", keeper, this::unpublish);
        routes.put(ONE + "/free-places", keeper, this::tellFreePlaces);
        routes.delete(ONE + "/free-places", keeper, this::forgetFreePlaces);
        routes.put(ONE + "/ending", keeper, this::end);
        routes.post(ONE + "/copies", keeper, this::copy);
        routes.put(SESSION, keeper, this::move);
        routes.put(SESSION + "/cancellation", keeper, this::cancel);
        routes.delete(SESSION + "/cancellation", keeper, this::restore);
        routes.put(SESSION + "/restoring", keeper, this::restoreBecause);
    }

    private void list(Context ctx) {
        var query = Form.ofQuery(ctx);
        var town = query.parsed("town", "request.wrong-type", MunicipalityId::of);
        var centre = query.optionalParsed("centre", "request.wrong-type", CentreId::of);
        var provider = query.optionalParsed("provider", "request.wrong-type", OrganisationId::of);
        query.requireValid();
        var filter = new OfferFilter(centre.orNull(), provider.orNull());
        var list = orRefuse(reading.list(actor(ctx), town.get(), filter, Requests.page(ctx)));
        ctx.json(PageJson.from(list.page(), OfferJson.Item::from));
    }

    private void show(Context ctx) {
        var offer = offer(ctx);
        Answers.json(ctx, offer.version(), OfferJson.from(offer));
    }

    private Offer offer(Context ctx) {
        return orRefuse(reading.read(actor(ctx), OfferRequests.id(ctx))).offer();
    }

    private void draft(Context ctx) {
        var request = Body.read(ctx, SentOffer::read);
        created(ctx, orRefuse(keeping.draft(actor(ctx), request.centre(), request.content())));
    }

    private void copy(Context ctx) {
        var centre = Body.read(ctx, body -> body.parsed("centre", "request.not-an-id", CentreId::of)::get);
        created(ctx, orRefuse(keeping.copy(actor(ctx), OfferRequests.id(ctx), centre)));
    }

    private static void created(Context ctx, Offer offer) {
        Answers.created(ctx, ALL + "/" + offer.id(), offer.version(), OfferJson.from(offer));
    }

    private void revise(Context ctx) {
        var version = ifMatch(ctx);
        var sent = Body.read(ctx, SentOffer::content);
        var content = sent.saying(sent.texts().following(offer(ctx).content().texts()));
        Answers.changed(ctx, keeping.revise(actor(ctx), OfferRequests.id(ctx), version, content));
    }

    private void plan(Context ctx) {
        var version = ifMatch(ctx);
        var schedule = Body.read(ctx, SentOffer::schedule);
        Answers.changed(ctx, keeping.plan(actor(ctx), OfferRequests.id(ctx), version, schedule));
    }

    private void publish(Context ctx) {
        var version = ifMatch(ctx);
        var until = Body.read(ctx, body -> body.date("assuredUntil")::get);
        Answers.changed(ctx, keeping.publish(actor(ctx), OfferRequests.id(ctx), version, until));
    }

    private void unpublish(Context ctx) {
        Answers.changed(ctx, keeping.unpublish(actor(ctx), OfferRequests.id(ctx), ifMatch(ctx)));
    }

    private void tellFreePlaces(Context ctx) {
        var version = ifMatch(ctx);
        var told = Body.read(ctx, body -> {
            var free = body.integer("free", 0, OfferProfile.MAX_CAPACITY);
            var asOf = body.date("asOf");
            return () -> new FreePlaces(free.get(), asOf.get());
        });
        Answers.changed(ctx, keeping.tellFreePlaces(actor(ctx), OfferRequests.id(ctx), version, told));
    }

    private void forgetFreePlaces(Context ctx) {
        Answers.changed(ctx, keeping.forgetFreePlaces(actor(ctx), OfferRequests.id(ctx), ifMatch(ctx)));
    }

    private void end(Context ctx) {
        Answers.changed(ctx, keeping.end(actor(ctx), OfferRequests.id(ctx), ifMatch(ctx)));
    }

    private void move(Context ctx) {
        var version = ifMatch(ctx);
        var move = Body.read(ctx, SentOffer.Move::read);
        Answers.changed(
                ctx,
                keeping.move(
                        actor(ctx),
                        OfferRequests.id(ctx),
                        version,
                        OfferRequests.session(ctx),
                        move.start(),
                        move.length(),
                        move.elsewhere()));
    }

    private void cancel(Context ctx) {
        var version = ifMatch(ctx);
        var reason = Body.read(ctx, body -> body.text("reason", Session.MAX_REASON_LENGTH)::get);
        Answers.changed(
                ctx, keeping.cancel(actor(ctx), OfferRequests.id(ctx), version, OfferRequests.session(ctx), reason));
    }

    private void restore(Context ctx) {
        restore(ctx, ifMatch(ctx), null);
    }

    private void restoreBecause(Context ctx) {
        var version = ifMatch(ctx);
        restore(ctx, version, Body.read(ctx, body -> body.text("reason", Session.MAX_REASON_LENGTH)::get));
    }

    private void restore(Context ctx, long version, @Nullable String reason) {
        Answers.changed(
                ctx,
                keeping.restoreSession(actor(ctx), OfferRequests.id(ctx), version, OfferRequests.session(ctx), reason));
    }
}
