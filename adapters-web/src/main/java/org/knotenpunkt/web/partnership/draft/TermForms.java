package org.knotenpunkt.web.partnership.draft;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;

/** The form that says how long what is drafted shall hold. */
public final class TermForms implements Routes {
    private final DraftRoutes edits;

    @Inject
    public TermForms(DraftRoutes edits) {
        this.edits = edits;
    }

    @Override
    public void register(RouteRegistry routes) {
        edits.register(
                routes,
                edits.editing("term", "forms.agreement-term", "term", sent -> read(sent.form()))
                        .asking(drafted -> List.of(
                                Field.date("from").optional(),
                                Field.date("until").optional(),
                                Field.number("renewalMonths").optional(),
                                Field.number("noticeMonths"),
                                Field.date("firstReview").optional(),
                                Field.number("reviewMonths")))
                        .beginningWith(drafted -> initial(drafted.content().term()))
                        .beside(drafted ->
                                drafted.said().facts(drafted.content().term())));
    }

    private static @Nullable Object[] initial(AgreementTerm term) {
        return new @Nullable Object[] {
            "from", term.from(),
            "until", term.until(),
            "renewalMonths", term.renewalMonths() == 0 ? null : term.renewalMonths(),
            "noticeMonths", term.noticeMonths(),
            "firstReview", term.firstReview(),
            "reviewMonths", term.reviewMonths()
        };
    }

    private static Supplier<DraftChange> read(Form form) {
        var period = form.period("from", "until");
        var renewal = form.optionalInteger("renewalMonths", 0, AgreementTerm.MAX_RENEWAL_MONTHS);
        var notice = form.integer("noticeMonths", 0, AgreementTerm.MAX_NOTICE_MONTHS);
        var review = form.optionalDate("firstReview");
        var rhythm = form.integer("reviewMonths", 1, AgreementTerm.MAX_REVIEW_MONTHS);
        var renewed = Objects.requireNonNullElse(renewal.orNull(), 0);
        if (renewed > 0 && !form.isFilled("until")) {
            form.addError("renewalMonths", "agreements.term.open-is-not-renewed");
        }
        return () -> content -> Result.success(content.withTerm(new AgreementTerm(
                period.get().from(), period.get().until(), renewed, notice.get(), review.orNull(), rhythm.get())));
    }
}
