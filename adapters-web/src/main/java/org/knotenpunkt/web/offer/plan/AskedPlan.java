package org.knotenpunkt.web.offer.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.plan.SchoolHalfYear;
import org.knotenpunkt.web.shared.input.Form;

/**
 * Which plan a request asks for; where it does not say, that of this half-year.
 *
 * @param centre null for all of the town
 */
record AskedPlan(SchoolHalfYear half, @Nullable CentreId centre) {
    private static final String HALF = "half";

    /** What is wrong with it is told at the fields, and is as if it had not been said. */
    static AskedPlan read(Form query, LocalDate today) {
        var half = query.optionalParsed(HALF, "planning.not-a-half-year", SchoolHalfYear::parse);
        var centre = query.optionalParsed("centre", "request.not-a-choice", CentreId::of);
        return new AskedPlan(Objects.requireNonNullElse(half.orNull(), SchoolHalfYear.of(today)), centre.orNull());
    }

    /** The form with what is asked where nothing was said. */
    Form filled(Form query) {
        return query.errors().isEmpty() ? query.filledFrom(Map.of(HALF, List.of(half.toString()))) : query;
    }
}
