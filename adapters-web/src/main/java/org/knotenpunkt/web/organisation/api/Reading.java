package org.knotenpunkt.web.organisation.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Input;

/** What the requests of the feature have in common. */
final class Reading {
    private static final String NO_ID = "request.not-an-id";

    private Reading() {}

    static Input<MunicipalityId> town(Body body) {
        return body.parsed("town", NO_ID, MunicipalityId::of);
    }

    static Input<OrganisationId> organisation(Body body, String field) {
        return body.parsed(field, NO_ID, OrganisationId::of);
    }

    /** The town that the query names. */
    static MunicipalityId town(Context ctx) {
        var query = Form.ofQuery(ctx);
        var town = query.parsed("town", "request.wrong-type", MunicipalityId::of);
        query.requireValid();
        return town.get();
    }

    /** The day that the query names, if it names one. */
    static @Nullable LocalDate day(Context ctx) {
        var query = Form.ofQuery(ctx);
        var day = query.optionalDate("on");
        query.requireValid();
        return day.orNull();
    }

    /** The last day that the request names, and nothing else. */
    static LocalDate lastDay(Context ctx) {
        return Body.read(ctx, body -> body.date("lastDay")::get);
    }
}
