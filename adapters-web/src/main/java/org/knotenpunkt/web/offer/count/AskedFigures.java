package org.knotenpunkt.web.offer.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.count.FigureBy;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.web.shared.input.Form;

/**
 * Which figures a request asks for; where it does not say, those of this school year by month.
 *
 * @param centre of which they are; null for all of the town
 */
record AskedFigures(@Nullable CentreId centre, LocalDate first, LocalDate last, FigureBy by) {
    private static final String CENTRE = "centre";
    private static final String FIRST = "first";
    private static final String LAST = "last";
    private static final String BY = "by";

    /** What is wrong with it is told at the fields, and is as if it had not been said. */
    static AskedFigures read(Form query, LocalDate today) {
        var centre = query.optionalParsed(CENTRE, "request.not-a-choice", CentreId::of);
        var first = query.optionalDate(FIRST);
        var last = query.optionalDate(LAST);
        query.requireOrder(first, last);
        var by = query.optionalChoice(BY, FigureBy.class);
        var from = query.errors().isEmpty() ? first.orNull() : null;
        var until = query.errors().isEmpty() ? last.orNull() : null;
        var year = SchoolYear.of(Stream.of(from, until, today)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow());
        return new AskedFigures(
                centre.orNull(),
                Objects.requireNonNullElse(from, year.firstDay()),
                Objects.requireNonNullElse(until, year.lastDay()),
                Objects.requireNonNullElse(by.orNull(), FigureBy.MONTH));
    }

    /** The form with what is asked where nothing was said. */
    Form filled(Form query) {
        return query.errors().isEmpty()
                ? query.filledFrom(Map.of(
                        FIRST, List.of(first.toString()), LAST, List.of(last.toString()), BY, List.of(by.name())))
                : query;
    }
}
