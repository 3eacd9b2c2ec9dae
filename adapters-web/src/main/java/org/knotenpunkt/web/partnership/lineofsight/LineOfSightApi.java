package org.knotenpunkt.web.partnership.lineofsight;

import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.lineofsight.ReadLineOfSight;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.lineofsight.Focus;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Form;

/** Lines of sight as JSON. */
public final class LineOfSightApi implements Routes {
    private static final String NO_ID = "request.not-an-id";

    private final ReadLineOfSight reading;

    @Inject
    public LineOfSightApi(ReadLineOfSight reading) {
        this.reading = reading;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get("/api/v1/line-of-sight", Access.performing(READ_AGREEMENTS), this::show);
    }

    private void show(Context ctx) {
        var query = Form.ofQuery(ctx);
        var town = query.parsed("town", NO_ID, MunicipalityId::of);
        var space = query.optionalParsed("socialSpace", NO_ID, SocialSpaceId::of);
        var site = query.optionalParsed("site", NO_ID, OrganisationId::of);
        var assessment = query.optionalParsed("assessment", NO_ID, AssessmentId::of);
        var agreement = query.optionalParsed("agreement", NO_ID, AgreementId::of);
        if (query.isFilled("socialSpace") && query.isFilled("site")) {
            query.addError("site", "needs.request.one-place");
        }
        query.requireValid();
        var focus = new Focus(place(space.orNull(), site.orNull()), assessment.orNull(), agreement.orNull());
        ctx.json(LineOfSightJson.from(orRefuse(reading.read(actor(ctx), town.get(), focus))));
    }

    private static @Nullable AssessedPlace place(@Nullable SocialSpaceId space, @Nullable OrganisationId site) {
        if (space != null) {
            return new AssessedPlace.Neighbourhood(space);
        }
        return site == null ? null : new AssessedPlace.Site(site);
    }
}
