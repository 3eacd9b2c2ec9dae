package org.knotenpunkt.web.organisation.municipality;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.knotenpunkt.application.organisation.municipality.AreaFilter;
import org.knotenpunkt.application.organisation.municipality.MunicipalityFilter;
import org.knotenpunkt.application.organisation.municipality.MunicipalityOrder;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.municipality.AreaLevel;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;
import org.knotenpunkt.web.shared.input.Form;

/** Which municipalities a request asks for. */
record MunicipalityQuery(MunicipalityFilter filter, MunicipalityOrder order) {
    private static final int MAX_TEXT_LENGTH = 200;
    private static final Pattern STATE = Pattern.compile("[0-9]{2}");

    static MunicipalityQuery of(Context ctx, LocalDate today) {
        var query = Form.ofQuery(ctx);
        var on = query.optionalDate("on");
        var state = query.optionalParsed("state", "request.wrong-type", MunicipalityQuery::state);
        var area = query.optionalParsed("area", "request.not-an-id", OrganisationId::of);
        var text = query.optionalText("text", MAX_TEXT_LENGTH);
        var kind = query.optionalParsed("kind", "request.wrong-type", MunicipalityKind::new);
        var youthOffice = query.answer("youthOffice");
        var order = query.optionalParsed("sort", "request.not-a-choice", MunicipalityQuery::order);
        query.requireValid();
        return new MunicipalityQuery(
                new MunicipalityFilter(
                        Optional.ofNullable(on.orNull()).orElse(today),
                        state.orNull(),
                        area.orNull(),
                        text.orNull(),
                        kind.orNull(),
                        youthOffice),
                Optional.ofNullable(order.orNull()).orElse(MunicipalityOrder.BY_NAME));
    }

    static AreaFilter areas(Context ctx, LocalDate today) {
        var query = Form.ofQuery(ctx);
        var on = query.optionalDate("on");
        var level = query.choice("level", AreaLevel.class);
        var within = query.optionalParsed("within", "request.not-an-id", OrganisationId::of);
        query.requireValid();
        return new AreaFilter(Optional.ofNullable(on.orNull()).orElse(today), level.get(), within.orNull());
    }

    /** The day as of which to answer. */
    static LocalDate day(Context ctx, LocalDate today) {
        var query = Form.ofQuery(ctx);
        var on = query.optionalDate("on");
        query.requireValid();
        return Optional.ofNullable(on.orNull()).orElse(today);
    }

    private static String state(String key) {
        if (!STATE.matcher(key).matches()) {
            throw new IllegalArgumentException(key);
        }
        return key;
    }

    private static MunicipalityOrder order(String sort) {
        var descending = sort.startsWith("-");
        var by = switch (descending ? sort.substring(1) : sort) {
            case "name" -> MunicipalityOrder.By.NAME;
            case "ags" -> MunicipalityOrder.By.AGS;
            case "inhabitants" -> MunicipalityOrder.By.INHABITANTS;
            default -> throw new IllegalArgumentException(sort);
        };
        return new MunicipalityOrder(by, descending);
    }
}
