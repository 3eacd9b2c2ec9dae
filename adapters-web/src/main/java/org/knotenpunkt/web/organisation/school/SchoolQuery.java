package org.knotenpunkt.web.organisation.school;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.school.SchoolFilter;
import org.knotenpunkt.application.organisation.school.SchoolFilter.Life;
import org.knotenpunkt.application.organisation.school.SchoolFilter.Wanted;
import org.knotenpunkt.application.organisation.school.SchoolOrder;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.input.Form;

/** Which schools a request asks for. */
record SchoolQuery(SchoolFilter filter, SchoolOrder order) {
    private static final int MAX_TEXT_LENGTH = 200;

    static SchoolQuery of(Context ctx, LocalDate today) {
        var query = Form.ofQuery(ctx);
        var on = query.optionalDate("on");
        var town = query.optionalParsed("town", "request.not-an-id", MunicipalityId::of);
        var area = query.optionalParsed("area", "request.not-an-id", OrganisationId::of);
        var text = query.optionalText("text", MAX_TEXT_LENGTH);
        var forms = query.choices("form", SchoolForm::new);
        var operating = query.answer("operating");
        var ended = query.answer("ended");
        var indexYear = query.optionalSchoolYear("indexYear");
        var indexFrom = query.optionalInteger("indexFrom", SocialIndex.LOWEST, SocialIndex.HIGHEST);
        var indexTo = query.optionalInteger("indexTo", SocialIndex.LOWEST, SocialIndex.HIGHEST);
        query.requireOrder(indexFrom, indexTo);
        var startchancen = wanted(query, query.answer("startchancen"), "startchancenUnknown");
        var allDay =
                wanted(query, query.optionalChoice("allDay", AllDayForm.class).orNull(), "allDayUnknown");
        var missing = query.answer("missing");
        var order = query.optionalParsed("sort", "request.not-a-choice", SchoolQuery::order);
        query.requireValid();
        return new SchoolQuery(
                new SchoolFilter(
                        Optional.ofNullable(on.orNull()).orElse(today),
                        town.orNull(),
                        area.orNull(),
                        text.orNull(),
                        Set.copyOf(forms),
                        life(operating, ended),
                        on.orNull() == null && !Boolean.TRUE.equals(operating),
                        indexYear.orNull(),
                        range(indexFrom.orNull(), indexTo.orNull()),
                        startchancen,
                        allDay,
                        Boolean.TRUE.equals(missing),
                        false),
                Optional.ofNullable(order.orNull()).orElse(SchoolOrder.BY_NAME));
    }

    /** That it is known and that it is not are never asked for together. */
    private static <T> @Nullable Wanted<T> wanted(Form query, @Nullable T known, String unknown) {
        if (Boolean.TRUE.equals(query.answer(unknown))) {
            if (known != null) {
                query.addError(unknown, "request.not-a-choice");
            }
            return Wanted.unknown();
        }
        return known == null ? null : Wanted.of(known);
    }

    private static Life life(@Nullable Boolean operating, @Nullable Boolean ended) {
        if (Boolean.TRUE.equals(operating)) {
            return Life.OPERATING;
        }
        return Boolean.TRUE.equals(ended) ? Life.ENDED_TOO : Life.EXISTING;
    }

    /** The day as of which to answer. */
    static LocalDate day(Context ctx, LocalDate today) {
        var query = Form.ofQuery(ctx);
        var on = query.optionalDate("on");
        query.requireValid();
        return Optional.ofNullable(on.orNull()).orElse(today);
    }

    private static SchoolFilter.@Nullable IndexRange range(@Nullable Integer from, @Nullable Integer to) {
        return from == null && to == null
                ? null
                : new SchoolFilter.IndexRange(
                        Optional.ofNullable(from).orElse(SocialIndex.LOWEST),
                        Optional.ofNullable(to).orElse(SocialIndex.HIGHEST));
    }

    private static SchoolOrder order(String sort) {
        var descending = sort.startsWith("-");
        var by = switch (descending ? sort.substring(1) : sort) {
            case "name" -> SchoolOrder.By.NAME;
            case "number" -> SchoolOrder.By.NUMBER;
            case "socialIndex" -> SchoolOrder.By.SOCIAL_INDEX;
            case "place" -> SchoolOrder.By.PLACE;
            default -> throw new IllegalArgumentException(sort);
        };
        return new SchoolOrder(by, descending);
    }
}
