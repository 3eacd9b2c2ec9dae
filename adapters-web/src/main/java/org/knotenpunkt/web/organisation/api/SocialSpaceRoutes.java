package org.knotenpunkt.web.organisation.api;

import static org.knotenpunkt.domain.organisation.OrganisationAction.MANAGE_SOCIAL_SPACES;
import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_TOWN;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.socialspace.AssignToSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.CorrectSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.DrawSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.EndAssignment;
import org.knotenpunkt.application.organisation.socialspace.EndSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.ListSocialSpaces;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceError;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.organisation.municipality.CitedJson;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Requests;

/** Social spaces as JSON. */
public final class SocialSpaceRoutes implements Routes {
    private static final String ALL = "/api/v1/social-spaces";
    private static final String ONE = ALL + "/{id}";

    private final ListSocialSpaces listing;
    private final DrawSocialSpace drawing;
    private final AssignToSocialSpace assigning;
    private final EndAssignment unassigning;
    private final EndSocialSpace ending;
    private final CorrectSocialSpace correcting;

    @Inject
    public SocialSpaceRoutes(
            ListSocialSpaces listing,
            DrawSocialSpace drawing,
            AssignToSocialSpace assigning,
            EndAssignment unassigning,
            EndSocialSpace ending,
            CorrectSocialSpace correcting) {
        this.listing = listing;
        this.drawing = drawing;
        this.assigning = assigning;
        this.unassigning = unassigning;
        this.ending = ending;
        this.correcting = correcting;
    }

    @Override
    public void register(RouteRegistry routes) {
        var manager = Access.performing(MANAGE_SOCIAL_SPACES);
        routes.get(ALL, Access.performing(READ_TOWN), this::list);
        routes.post(ALL, manager, this::draw);
        routes.post(ONE + "/organisations", manager, this::assign);
        routes.put(ONE + "/organisations/{organisation}/ending", manager, this::unassign);
        routes.delete(ONE + "/organisations/{organisation}/ending", manager, this::reopenAssignment);
        routes.put(ONE + "/organisations/{organisation}/withdrawal", manager, this::withdrawAssignment);
        routes.put(ONE + "/ending", manager, this::end);
        routes.delete(ONE + "/ending", manager, this::reopen);
        routes.put(ONE + "/withdrawal", manager, this::withdraw);
    }

    private void list(Context ctx) {
        var spaces = orRefuse(listing.list(actor(ctx), Reading.town(ctx), Reading.day(ctx)));
        ctx.json(CitedJson.whole(spaces, SocialSpaceJson::from));
    }

    private record Drawing(
            MunicipalityId town, String name, @Nullable String localKey, Validity period) {
        static Supplier<Drawing> read(Body body) {
            var town = Reading.town(body);
            var name = body.text("name", SocialSpace.MAX_NAME_LENGTH);
            var localKey = body.optionalText("localKey", SocialSpace.MAX_KEY_LENGTH);
            var period = body.period("from", "until");
            return () -> new Drawing(town.get(), name.get(), localKey.orNull(), period.get());
        }
    }

    private void draw(Context ctx) {
        var request = Body.read(ctx, Drawing::read);
        var space = orRefuse(
                drawing.draw(actor(ctx), request.town(), request.name(), request.localKey(), request.period()));
        var json = new SocialSpaceJson(
                space.id().value(),
                space.municipality().value(),
                space.name(),
                space.localKey().orElse(null),
                space.validity().from(),
                space.validity().until(),
                List.of(),
                space.version());
        ctx.status(201);
        Answers.json(ctx, space.version(), json);
    }

    private record Assigning(OrganisationId organisation, Validity period) {
        static Supplier<Assigning> read(Body body) {
            var organisation = Reading.organisation(body, "organisation");
            var period = body.period("from", "until");
            return () -> new Assigning(organisation.get(), period.get());
        }
    }

    private void assign(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, Assigning::read);
        done(ctx, assigning.assign(actor(ctx), id(ctx), version, request.organisation(), request.period()));
    }

    private void unassign(Context ctx) {
        var version = ifMatch(ctx);
        done(ctx, unassigning.unassign(actor(ctx), id(ctx), version, organisation(ctx), Reading.lastDay(ctx)));
    }

    private void reopenAssignment(Context ctx) {
        done(ctx, correcting.reopenAssignment(actor(ctx), id(ctx), ifMatch(ctx), organisation(ctx)));
    }

    /** @param from the first day of the assignment; absent where that is not known */
    private record WithdrawingAssignment(
            @Nullable LocalDate from, @Nullable String reason) {
        static Supplier<WithdrawingAssignment> read(Body body) {
            var from = body.optionalDate("from");
            var reason = WithdrawalJson.reason(body);
            return () -> new WithdrawingAssignment(from.orNull(), reason.orNull());
        }
    }

    private void withdrawAssignment(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, WithdrawingAssignment::read);
        done(
                ctx,
                correcting.withdrawAssignment(
                        actor(ctx), id(ctx), version, organisation(ctx), request.from(), request.reason()));
    }

    private static OrganisationId organisation(Context ctx) {
        return Requests.id(ctx, "organisation", OrganisationId::of);
    }

    private void end(Context ctx) {
        var version = ifMatch(ctx);
        done(ctx, ending.end(actor(ctx), id(ctx), version, Reading.lastDay(ctx)));
    }

    private void reopen(Context ctx) {
        done(ctx, correcting.reopen(actor(ctx), id(ctx), ifMatch(ctx)));
    }

    private void withdraw(Context ctx) {
        var version = ifMatch(ctx);
        var reason = WithdrawalJson.requiredReason(ctx);
        orRefuse(correcting.withdraw(actor(ctx), id(ctx), version, reason));
        Answers.noContent(ctx);
    }

    private static void done(Context ctx, Result<SocialSpace, SocialSpaceError> result) {
        Answers.changed(ctx, orRefuse(result).version());
    }

    private static SocialSpaceId id(Context ctx) {
        return Requests.id(ctx, "id", SocialSpaceId::of);
    }
}
