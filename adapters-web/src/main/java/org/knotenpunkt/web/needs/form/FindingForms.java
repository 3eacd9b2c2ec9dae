package org.knotenpunkt.web.needs.form;

import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;
import static org.knotenpunkt.web.needs.form.AssessmentEdits.LABELS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.KeepFindings;
import org.knotenpunkt.application.needs.NewFinding;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.Decision;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.needs.pages.PerspectiveNames;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Edit;
import org.knotenpunkt.web.shared.page.Edits;

/** Adds, changes and removes findings, and says what becomes of needs. */
public final class FindingForms implements Routes {
    private final Edits<SeenAssessment, Assessment, AssessmentError> edits;
    private final KeepFindings findings;

    @Inject
    public FindingForms(AssessmentEdits edits, KeepFindings findings) {
        this.edits = edits.performing(CONDUCT_ASSESSMENT);
        this.findings = findings;
    }

    @Override
    public void register(RouteRegistry routes) {
        Stream.of(addition(), change(), removal(), decision()).forEach(edit -> edits.register(routes, edit));
    }

    private static List<Field> fields(SeenAssessment seen) {
        var view = seen.view();
        var words = seen.words();
        var open = view.perspectives().openTo(view.assessment());
        return List.of(
                Field.choice("kind", Option.of(FindingKind.class, words)),
                Field.choice(
                        "perspective",
                        PerspectiveNames.of(view.perspectives(), words).options(open)),
                Field.area("text", Finding.MAX_TEXT_LENGTH),
                Field.area("evidence", Finding.MAX_EVIDENCE_LENGTH),
                Field.number("weight"));
    }

    private static Supplier<NewFinding> finding(Form form) {
        var kind = form.choice("kind", FindingKind.class);
        var perspective = form.parsed("perspective", "request.not-a-choice", Perspective::new);
        var text = form.text("text", Finding.MAX_TEXT_LENGTH);
        var evidence = form.text("evidence", Finding.MAX_EVIDENCE_LENGTH);
        var weight = form.integer("weight", 1, Finding.MAX_WEIGHT);
        return () -> new NewFinding(kind.get(), perspective.get(), text.get(), evidence.get(), weight.get());
    }

    private Edit<SeenAssessment, Assessment, AssessmentError> addition() {
        return edits.form("findings/new", LABELS + "finding", sent -> {
                    var finding = finding(sent.form());
                    return () -> findings.add(
                            sent.actor(),
                            AssessmentFinder.id(sent.ctx()),
                            sent.version().get(),
                            finding.get());
                })
                .asking(FindingForms::fields)
                .beside(SeenAssessment::place);
    }

    private static FindingId id(Context ctx) {
        return Requests.id(ctx, "finding", FindingId::of);
    }

    private static Result<Finding, AssessmentError> known(SeenAssessment seen) {
        return seen.assessment().finding(id(seen.ctx()));
    }

    private Edit<SeenAssessment, Assessment, AssessmentError> change() {
        return edits.form("findings/{finding}/change", LABELS + "finding-change", sent -> {
                    var finding = finding(sent.form());
                    return () -> findings.change(
                            sent.actor(),
                            AssessmentFinder.id(sent.ctx()),
                            sent.version().get(),
                            id(sent.ctx()),
                            finding.get());
                })
                .ifPossible(FindingForms::known)
                .asking(FindingForms::fields)
                .beginningWith(seen -> values(Answers.orRefuse(known(seen))))
                .beside(SeenAssessment::place);
    }

    private static @Nullable Object[] values(Finding finding) {
        return new @Nullable Object[] {
            "kind", finding.kind(),
            "perspective", finding.perspective(),
            "text", finding.text(),
            "evidence", finding.evidence(),
            "weight", finding.weight()
        };
    }

    private Edit<SeenAssessment, Assessment, AssessmentError> removal() {
        return edits.form(
                        "findings/{finding}/removal",
                        LABELS + "finding-removal",
                        sent -> () -> findings.remove(
                                sent.actor(),
                                AssessmentFinder.id(sent.ctx()),
                                sent.version().get(),
                                id(sent.ctx())))
                .ifPossible(FindingForms::known)
                .beside(SeenAssessment::place)
                .dangerous();
    }

    private Edit<SeenAssessment, Assessment, AssessmentError> decision() {
        return edits.form("findings/{finding}/decision", LABELS + "decision", sent -> {
                    var decision = decision(sent.form());
                    return () -> findings.decide(
                            sent.actor(),
                            AssessmentFinder.id(sent.ctx()),
                            sent.version().get(),
                            id(sent.ctx()),
                            decision.get());
                })
                .ifPossible(FindingForms::known)
                .asking(seen -> List.of(
                        Field.choice("pursued", Option.yesAndNo(seen.words())),
                        Field.area("reason", Decision.NotPursued.MAX_REASON_LENGTH)
                                .optional()))
                .beside(SeenAssessment::place);
    }

    private static Supplier<Decision> decision(Form form) {
        var pursued = form.yesOrNo("pursued");
        var reason = Boolean.FALSE.equals(pursued.orNull())
                ? form.text("reason", Decision.NotPursued.MAX_REASON_LENGTH)
                : form.optionalText("reason", Decision.NotPursued.MAX_REASON_LENGTH);
        return () -> pursued.get() ? new Decision.Pursued() : new Decision.NotPursued(reason.get());
    }
}
