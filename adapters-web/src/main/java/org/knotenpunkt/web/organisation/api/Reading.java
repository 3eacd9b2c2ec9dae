package org.knotenpunkt.web.organisation.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;

/** What the requests of the feature have in common. */
final class Reading {
    private Reading() {}

    /** A period; one that ends before it begins is a fault of its end. */
    static Validity period(Context ctx, @Nullable LocalDate from, @Nullable LocalDate until) {
        return Requests.parsed(ctx, "until", "", unused -> new Validity(from, until));
    }

    static MunicipalityId town(Context ctx, @Nullable UUID town) {
        return new MunicipalityId(Requests.required(ctx, "town", town));
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

    static OrganisationId organisation(Context ctx, String field, @Nullable UUID id) {
        return new OrganisationId(Requests.required(ctx, field, id));
    }

    /** A request that names a last day. */
    record LastDay(@Nullable LocalDate lastDay) {
        static LocalDate of(Context ctx) {
            var request = Requests.body(ctx, LastDay.class);
            return Requests.required(ctx, "lastDay", request.lastDay());
        }
    }
}
