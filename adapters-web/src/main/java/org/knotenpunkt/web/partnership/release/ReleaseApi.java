package org.knotenpunkt.web.partnership.release;

import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;
import static org.knotenpunkt.domain.partnership.PartnershipAction.RELEASE_AGREEMENT;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.release.ReadReleases;
import org.knotenpunkt.application.partnership.release.ReleaseAgreement;
import org.knotenpunkt.domain.partnership.release.Release;
import org.knotenpunkt.domain.partnership.release.ReleaseError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;

/** Releases of agreements as JSON, for their towns. */
public final class ReleaseApi implements Routes {
    private static final String API = "/api/v1";
    private static final String ALL = API + ReleaseRequests.RELEASES;

    private final ReadReleases reading;
    private final ReleaseAgreement releasing;

    @Inject
    public ReleaseApi(ReadReleases reading, ReleaseAgreement releasing) {
        this.reading = reading;
        this.releasing = releasing;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_AGREEMENTS);
        var releaser = Access.performing(RELEASE_AGREEMENT);
        routes.get(ALL, reader, this::list);
        routes.get(ALL + "/{release}", reader, this::show);
        routes.post(ALL, releaser, this::release);
        routes.post(API + ReleaseRequests.REVOCATION, releaser, this::revoke);
    }

    private void list(Context ctx) {
        ctx.json(ReleaseJson.Releases.from(orRefuse(reading.of(actor(ctx), ReleaseRequests.agreement(ctx)))));
    }

    private void show(Context ctx) {
        var view = orRefuse(reading.of(actor(ctx), ReleaseRequests.agreement(ctx)));
        var id = ReleaseRequests.release(ctx);
        var release = orRefuse(Result.<Release, ReleaseError>of(view.find(id), new ReleaseError.UnknownRelease(id)));
        Answers.json(
                ctx,
                release.version(),
                ReleaseJson.from(release, view.networks().get(release.terms().network())));
    }

    private void release(Context ctx) {
        var terms = Body.read(ctx, ReleaseRequests::terms);
        var release = orRefuse(releasing.release(actor(ctx), ReleaseRequests.agreement(ctx), terms));
        Answers.created(
                ctx,
                API + ReleaseRequests.path(release.agreement(), release.id()),
                release.version(),
                ReleaseJson.from(release, null));
    }

    private void revoke(Context ctx) {
        var version = ifMatch(ctx);
        var reason = Body.read(ctx, ReleaseRequests::reason);
        Answers.changed(
                ctx,
                releasing.revoke(
                        actor(ctx), ReleaseRequests.agreement(ctx), ReleaseRequests.release(ctx), version, reason));
    }
}
