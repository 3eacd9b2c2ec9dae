package org.knotenpunkt.web.needs.form;

import static java.util.Comparator.comparing;
import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.knotenpunkt.application.needs.KeepFindings;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.Ranking;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.needs.pages.AssessmentPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** Puts needs in order, by a number for each. */
public final class RankingForms implements Routes {
    private static final String LABELS = "forms.ranking";

    private final Pages pages;
    private final AssessmentFinder finder;
    private final KeepFindings findings;

    @Inject
    public RankingForms(Pages pages, AssessmentFinder finder, KeepFindings findings) {
        this.pages = pages;
        this.finder = finder;
        this.findings = findings;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(AssessmentPaths.ONE + "/ranking", Access.performing(CONDUCT_ASSESSMENT), this::show);
        routes.post(AssessmentPaths.ONE + "/ranking", Access.performing(CONDUCT_ASSESSMENT), this::take);
    }

    private Assessment kept(Context ctx) {
        return finder.kept(ctx, CONDUCT_ASSESSMENT).assessment();
    }

    /** Begins with the order in which the needs are now. */
    private void show(Context ctx) {
        var assessment = kept(ctx);
        var values = new ArrayList<Object>();
        values.add("by");
        values.add(assessment.findings().ranking().map(Ranking::by).orElse(""));
        var rank = 1;
        for (var need : assessment.findings().needs()) {
            values.add(RankingForm.field(need));
            values.add(rank++);
        }
        pages.render(ctx, "needs/ranking.jte", new RankingForm(assessment, Form.blank(ctx, LABELS, values.toArray())));
    }

    private void take(Context ctx) {
        var assessment = kept(ctx);
        var form = Form.of(ctx, LABELS);
        var version = form.version();
        var by = form.text("by", Ranking.MAX_BY_LENGTH);
        var order = order(form, assessment.findings().needs());
        new Submission(pages, ctx, form, () -> pages.render(ctx, "needs/ranking.jte", new RankingForm(kept(ctx), form)))
                .to(
                        () -> findings.rank(
                                Requests.actor(ctx), AssessmentFinder.id(ctx), version.get(), order, by.get()),
                        AssessmentPaths::of,
                        LABELS + ".done");
    }

    private static List<FindingId> order(Form form, List<Finding> needs) {
        var ranks = new HashMap<FindingId, Integer>();
        for (var need : needs) {
            var rank = form.integer(RankingForm.field(need), 1, needs.size()).orNull();
            if (rank != null && ranks.containsValue(rank)) {
                form.addError(RankingForm.field(need), "needs.request.rank-twice");
            } else if (rank != null) {
                ranks.put(need.id(), rank);
            }
        }
        return ranks.keySet().stream()
                .sorted(comparing((FindingId id) -> Objects.requireNonNull(ranks.get(id))))
                .toList();
    }
}
