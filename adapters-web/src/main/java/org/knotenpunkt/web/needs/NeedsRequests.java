package org.knotenpunkt.web.needs;

import io.javalin.http.Context;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Form;

/** What requests about assessments hold. */
final class NeedsRequests {
    private static final String NO_ID = "request.not-an-id";

    private NeedsRequests() {}

    /** The town that the query names. */
    static MunicipalityId town(Context ctx) {
        var query = Form.ofQuery(ctx);
        var town = query.parsed("town", "request.not-an-id", MunicipalityId::of);
        query.requireValid();
        return town.get();
    }

    record SettingUp(MunicipalityId town, AssessedPlace place, String title) {
        static Supplier<SettingUp> read(Body body) {
            var town = body.parsed("town", NO_ID, MunicipalityId::of);
            var space = body.optionalParsed("socialSpace", NO_ID, SocialSpaceId::of);
            var site = body.optionalParsed("site", NO_ID, OrganisationId::of);
            var title = body.text("title", Assessment.MAX_TITLE_LENGTH);
            if (body.isFilled("socialSpace") && body.isFilled("site")) {
                body.addError("site", "needs.request.one-place");
            }
            return () -> new SettingUp(town.get(), placeOf(space.orNull(), site.orNull()), title.get());
        }
    }

    private static AssessedPlace placeOf(@Nullable SocialSpaceId space, @Nullable OrganisationId site) {
        if (space != null) {
            return new AssessedPlace.Neighbourhood(space);
        }
        return site == null ? new AssessedPlace.WholeTown() : new AssessedPlace.Site(site);
    }
}
