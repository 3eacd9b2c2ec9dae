package org.knotenpunkt.web.organisation.api;

import static org.knotenpunkt.domain.organisation.OrganisationAction.MANAGE_SOCIAL_SPACES;
import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_TOWN;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.socialspace.AssignToSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.CorrectSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.DrawSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.EndAssignment;
import org.knotenpunkt.application.organisation.socialspace.EndSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.ListSocialSpaces;
import org.knotenpunkt.application.organisation.socialspace.ReadSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.RenameSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceSummary;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.MunicipalityId;
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
    private final ReadSocialSpace reading;
    private final DrawSocialSpace drawing;
    private final RenameSocialSpace renaming;
    private final AssignToSocialSpace assigning;
    private final EndAssignment unassigning;
    private final EndSocialSpace ending;
    private final CorrectSocialSpace correcting;

    @Inject
    public SocialSpaceRoutes(
            ListSocialSpaces listing,
            ReadSocialSpace reading,
            DrawSocialSpace drawing,
            RenameSocialSpace renaming,
            AssignToSocialSpace assigning,
            EndAssignment unassigning,
            EndSocialSpace ending,
            CorrectSocialSpace correcting) {
        this.listing = listing;
        this.reading = reading;
        this.drawing = drawing;
        this.renaming = renaming;
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
        routes.get(ONE, Access.performing(READ_TOWN), this::show);
        routes.post(ONE + "/names", manager, this::rename);
        routes.put(ONE + "/names/correction", manager, this::correctName);
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

    private void show(Context ctx) {
        answer(ctx, orRefuse(reading.read(actor(ctx), id(ctx), Reading.day(ctx))));
    }

    private static void answer(Context ctx, SocialSpaceSummary space) {
        Answers.json(ctx, space.version(), SocialSpaceJson.from(space));
    }

    private record Drawing(
            MunicipalityId town, String name, @Nullable String localKey, Validity period, boolean evenIfSimilar) {
        static Supplier<Drawing> read(Body body) {
            var town = Reading.town(body);
            var name = body.text("name", SocialSpace.MAX_NAME_LENGTH);
            var localKey = body.optionalText("localKey", SocialSpace.MAX_KEY_LENGTH);
            var period = body.period("from", "until");
            var evenIfSimilar = body.flag("evenIfSimilar");
            return () -> new Drawing(town.get(), name.get(), localKey.orNull(), period.get(), evenIfSimilar);
        }
    }

    private void draw(Context ctx) {
        var request = Body.read(ctx, Drawing::read);
        var space = orRefuse(drawing.draw(
                actor(ctx),
                request.town(),
                request.name(),
                request.localKey(),
                request.period(),
                request.evenIfSimilar()));
        ctx.status(201);
        answer(ctx, orRefuse(reading.read(actor(ctx), space.id(), null)));
    }

    private record Renaming(String name, LocalDate from, boolean correcting, boolean evenIfSimilar) {
        static Supplier<Renaming> read(Body body) {
            var name = body.text("name", SocialSpace.MAX_NAME_LENGTH);
            var from = body.date("from");
            var correcting = body.flag("correcting");
            var evenIfSimilar = body.flag("evenIfSimilar");
            return () -> new Renaming(name.get(), from.get(), correcting, evenIfSimilar);
        }
    }

    private void rename(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, Renaming::read);
        Answers.changed(
                ctx,
                renaming.rename(
                        actor(ctx),
                        id(ctx),
                        version,
                        request.name(),
                        request.from(),
                        request.correcting(),
                        request.evenIfSimilar()));
    }

    /** @param from the first day of the wrong name; absent where that is not known */
    private record CorrectingName(
            @Nullable LocalDate from, String name, @Nullable String reason, boolean evenIfSimilar) {
        static Supplier<CorrectingName> read(Body body) {
            var from = body.optionalDate("from");
            var name = body.text("name", SocialSpace.MAX_NAME_LENGTH);
            var reason = WithdrawalJson.reason(body);
            var evenIfSimilar = body.flag("evenIfSimilar");
            return () -> new CorrectingName(from.orNull(), name.get(), reason.orNull(), evenIfSimilar);
        }
    }

    private void correctName(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, CorrectingName::read);
        Answers.changed(
                ctx,
                correcting.correctName(
                        actor(ctx),
                        id(ctx),
                        version,
                        request.from(),
                        request.name(),
                        request.reason(),
                        request.evenIfSimilar()));
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
        Answers.changed(ctx, assigning.assign(actor(ctx), id(ctx), version, request.organisation(), request.period()));
    }

    private void unassign(Context ctx) {
        var version = ifMatch(ctx);
        Answers.changed(
                ctx, unassigning.unassign(actor(ctx), id(ctx), version, organisation(ctx), Reading.lastDay(ctx)));
    }

    private void reopenAssignment(Context ctx) {
        Answers.changed(ctx, correcting.reopenAssignment(actor(ctx), id(ctx), ifMatch(ctx), organisation(ctx)));
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
        Answers.changed(
                ctx,
                correcting.withdrawAssignment(
                        actor(ctx), id(ctx), version, organisation(ctx), request.from(), request.reason()));
    }

    private static OrganisationId organisation(Context ctx) {
        return Requests.id(ctx, "organisation", OrganisationId::of);
    }

    private void end(Context ctx) {
        var version = ifMatch(ctx);
        Answers.changed(ctx, ending.end(actor(ctx), id(ctx), version, Reading.lastDay(ctx)));
    }

    private void reopen(Context ctx) {
        Answers.changed(ctx, correcting.reopen(actor(ctx), id(ctx), ifMatch(ctx)));
    }

    private void withdraw(Context ctx) {
        var version = ifMatch(ctx);
        var reason = WithdrawalJson.requiredReason(ctx);
        orRefuse(correcting.withdraw(actor(ctx), id(ctx), version, reason));
        Answers.noContent(ctx);
    }

    private static SocialSpaceId id(Context ctx) {
        return Requests.id(ctx, "id", SocialSpaceId::of);
    }
}
