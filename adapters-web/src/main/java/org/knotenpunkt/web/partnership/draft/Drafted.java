package org.knotenpunkt.web.partnership.draft;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.Annex;
import org.knotenpunkt.domain.partnership.content.AnnexId;
import org.knotenpunkt.domain.partnership.content.Clause;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.web.partnership.pages.AgreementCrumbs;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.partnership.pages.AgreementWords;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Seen;

/** The draft that a form is about, as it is now, with what the path of the request names in it. */
record Drafted(Context ctx, AgreementView view, Version draft) implements Seen {
    AgreementContent content() {
        return draft.content();
    }

    AgreementWords said() {
        return new AgreementWords(words(), view);
    }

    @Override
    public List<Crumb> crumbs() {
        return AgreementCrumbs.toVersion(view.agreement().id(), draft, words());
    }

    /** The page of the draft. */
    @Override
    public String page() {
        return AgreementPaths.version(view.agreement().id(), draft.number());
    }

    @Override
    public long version() {
        return view.agreement().version();
    }

    /** The goal that the path names, if it is still there. */
    Optional<Goal> goal() {
        return content().goal(goalId(ctx));
    }

    Optional<Contribution> contribution() {
        return content().contribution(contributionId(ctx));
    }

    Optional<Annex> annex() {
        return content().annex(annexId(ctx));
    }

    Optional<Party> party() {
        return content().party(AgreementFinder.party(ctx));
    }

    Optional<Clause> clause() {
        var index = clauseIndex(ctx);
        return index < content().clauses().size()
                ? Optional.of(content().clauses().get(index))
                : Optional.empty();
    }

    /** What is there, or that there is no such page. */
    static <T> T there(Optional<T> found) {
        return found.orElseThrow(RequestFault::notFound);
    }

    static GoalId goalId(Context ctx) {
        return Requests.id(ctx, "goal", GoalId::of);
    }

    static ContributionId contributionId(Context ctx) {
        return Requests.id(ctx, "contribution", ContributionId::of);
    }

    static AnnexId annexId(Context ctx) {
        return Requests.id(ctx, "annex", AnnexId::of);
    }

    /** Where the clause stands that the path names by its number, from 0. */
    static int clauseIndex(Context ctx) {
        return Requests.id(ctx, "clause", number -> {
            var index = Integer.parseInt(number) - 1;
            if (index < 0) {
                throw new IllegalArgumentException("Clauses are counted from 1");
            }
            return index;
        });
    }

    List<Option> parties() {
        return options(content().parties(), party -> party.organisation().toString(), Party::name);
    }

    static <T> List<Option> options(List<T> all, Function<T, String> value, Function<T, String> label) {
        return all.stream()
                .map(one -> new Option(value.apply(one), label.apply(one)))
                .toList();
    }
}
