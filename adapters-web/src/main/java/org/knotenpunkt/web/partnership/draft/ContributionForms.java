package org.knotenpunkt.web.partnership.draft;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.ContributionKind;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.Fact;

/** The forms that say who gives what. Money is typed in euros and kept in cents. */
public final class ContributionForms implements Routes {
    private static final String LABELS = "forms.agreement-contribution";
    private static final String ANCHOR = "contributions";
    private static final int PLACES = 2;
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    private final DraftRoutes edits;
    private final IdSource ids;

    @Inject
    public ContributionForms(DraftRoutes edits, IdSource ids) {
        this.edits = edits;
        this.ids = ids;
    }

    @Override
    public void register(RouteRegistry routes) {
        edits.register(
                routes,
                edits.adding(
                                "contributions/new",
                                LABELS,
                                ANCHOR,
                                sent -> read(sent.form(), () -> new ContributionId(ids.next())))
                        .ifPossible(drafted -> drafted.content().takingContributions())
                        .asking(ContributionForms::fields));
        edits.register(
                routes,
                edits.editing(
                                "contributions/{contribution}",
                                LABELS,
                                ANCHOR,
                                sent -> read(sent.form(), () -> Drafted.contributionId(sent.ctx())))
                        .asking(ContributionForms::fields)
                        .beginningWith(ContributionForms::initial)
                        .beside(ContributionForms::current));
        edits.register(
                routes,
                edits.removing(
                        "contributions/{contribution}/removal",
                        LABELS + "-removal",
                        ANCHOR,
                        ContributionForms::current,
                        ctx -> content -> content.withoutContribution(Drafted.contributionId(ctx))));
    }

    private static List<Field> fields(Drafted drafted) {
        return List.of(
                Field.choice("party", drafted.parties()),
                Field.choice("kind", Option.of(ContributionKind.class, drafted.words())),
                Field.text("text", Contribution.MAX_LENGTH),
                Field.decimal("amount"),
                Field.date("from"),
                Field.date("until"),
                Field.choice(
                                "goal",
                                Drafted.options(
                                        drafted.content().goals(),
                                        goal -> goal.id().toString(),
                                        Goal::text))
                        .optional());
    }

    private static @Nullable Object[] initial(Drafted drafted) {
        var contribution = Drafted.there(drafted.contribution());
        return new @Nullable Object[] {
            "party", contribution.party(),
            "kind", contribution.kind().name(),
            "text", contribution.text(),
            "amount", amount(contribution, drafted),
            "from", contribution.from(),
            "until", contribution.until(),
            "goal", contribution.goal()
        };
    }

    private static String amount(Contribution contribution, Drafted drafted) {
        return contribution.kind() == ContributionKind.MONEY
                ? drafted.words().formats().euros(contribution.amount())
                : drafted.words().show(contribution.amount());
    }

    private static List<Fact> current(Drafted drafted) {
        return drafted.contribution()
                .map(contribution -> drafted.said().allOf(contribution, drafted.content()))
                .orElse(List.of());
    }

    private static Supplier<DraftChange> read(Form form, Supplier<ContributionId> id) {
        var party = form.parsed("party", "request.not-a-choice", OrganisationId::of);
        var kind = form.choice("kind", ContributionKind.class);
        var text = form.text("text", Contribution.MAX_LENGTH);
        var amount = form.decimal("amount", PLACES);
        var from = form.date("from");
        var until = form.date("until");
        var goal = form.optionalParsed("goal", "request.not-a-choice", GoalId::of);
        form.requireOrder(from, until);
        var given = amount.orNull();
        if (given != null && (given.signum() <= 0 || given.compareTo(MOST) > 0)) {
            form.addError("amount", "agreements.contribution.amount-beyond");
        }
        return () -> content -> content.withContribution(new Contribution(
                id.get(),
                party.get(),
                kind.get(),
                text.get(),
                kind.get() == ContributionKind.MONEY ? amount.get().movePointRight(PLACES) : amount.get(),
                from.get(),
                until.get(),
                goal.orNull()));
    }
}
