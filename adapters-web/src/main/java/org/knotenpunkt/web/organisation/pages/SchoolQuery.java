package org.knotenpunkt.web.organisation.pages;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.school.SchoolFilter;
import org.knotenpunkt.application.organisation.school.SchoolFilter.IndexRange;
import org.knotenpunkt.application.organisation.school.SchoolFilter.Life;
import org.knotenpunkt.application.organisation.school.SchoolFilter.Wanted;
import org.knotenpunkt.application.organisation.school.SchoolOrder;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;

/** What the list of schools is asked for, in its address. Where it names no town, the visitor's own is meant. */
record SchoolQuery(Form form, SchoolFilter filter, SchoolOrder order) {
    static final String ALL_TOWNS = "all";

    static SchoolQuery of(Context ctx, LocalDate today) {
        var form = Form.ofQuery(ctx, "schools.filter");
        var from = form.optionalInteger("indexFrom", SocialIndex.LOWEST, SocialIndex.HIGHEST);
        var to = form.optionalInteger("indexTo", SocialIndex.LOWEST, SocialIndex.HIGHEST);
        form.requireOrder(from, to);
        var by = form.optionalChoice("sort", SchoolOrder.By.class).orNull();
        var on = Objects.requireNonNullElse(form.optionalDate("on").orNull(), today);
        var filter = new SchoolFilter(
                on,
                town(ctx, form),
                form.optionalParsed("area", "request.not-an-id", OrganisationId::of)
                        .orNull(),
                form.optionalText("text", 200).orNull(),
                Set.copyOf(form.choices("form", SchoolForm::new)),
                life(form),
                on.equals(today),
                null,
                range(from.orNull(), to.orNull()),
                wanted(form, "startchancen", Form::yesOrNoOf),
                wanted(form, "allDay", AllDayForm::valueOf),
                form.flag("missing"),
                true);
        return new SchoolQuery(
                form, filter, new SchoolOrder(by == null ? SchoolOrder.By.NAME : by, form.flag("descending")));
    }

    /** Whether a school operates says nothing about why it is missing in a list. */
    private static Life life(Form form) {
        if (form.flag("all")) {
            return Life.ENDED_TOO;
        }
        return form.flag("missing") ? Life.EXISTING : Life.OPERATING;
    }

    private static @Nullable MunicipalityId town(Context ctx, Form form) {
        if (form.value("town").equals(ALL_TOWNS)) {
            return null;
        }
        var asked = form.optionalParsed("town", "request.not-an-id", MunicipalityId::of)
                .orNull();
        return asked != null || form.isFilled("area")
                ? asked
                : Exchange.of(ctx).town().map(Town::id).orElse(null);
    }

    private static <T> @Nullable Wanted<T> wanted(Form form, String field, Function<String, T> known) {
        return form.optionalParsed(
                        field,
                        "request.not-a-choice",
                        text -> text.equals(Option.UNKNOWN) ? Wanted.<T>unknown() : Wanted.of(known.apply(text)))
                .orNull();
    }

    private static @Nullable IndexRange range(@Nullable Integer from, @Nullable Integer to) {
        if (from == null && to == null) {
            return null;
        }
        return new IndexRange(from == null ? SocialIndex.LOWEST : from, to == null ? SocialIndex.HIGHEST : to);
    }
}
