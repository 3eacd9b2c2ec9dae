package org.knotenpunkt.web.needs.form;

import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.knotenpunkt.application.needs.AssessmentView;
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
import org.knotenpunkt.web.needs.pages.PerspectiveNames;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.text.Words;

/** Adds, changes and removes findings, and says what becomes of needs. */
public final class FindingForms implements Routes {
    private final AssessmentEdits edits;
    private final KeepFindings findings;

    @Inject
    public FindingForms(AssessmentEdits edits, KeepFindings findings) {
        this.edits = edits;
        this.findings = findings;
    }

    @Override
    public void register(RouteRegistry routes) {
        Stream.of(addition(), change(), removal(), decision()).forEach(edit -> edits.register(routes, edit));
    }

    private static List<Field> fields(AssessmentView view, Words words) {
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

    private AssessmentEdit addition() {
        return AssessmentEdit.of("findings/new", "finding", CONDUCT_ASSESSMENT, FindingForms::fields, answered -> {
            var finding = finding(answered.form());
            return () -> findings.add(answered.actor(), answered.id(), answered.version(), finding.get());
        });
    }

    private static FindingId id(Context ctx) {
        return Requests.id(ctx, "finding", FindingId::of);
    }

    private static Result<Finding, AssessmentError> known(Context ctx, Assessment assessment) {
        return assessment.finding(id(ctx));
    }

    private AssessmentEdit change() {
        return AssessmentEdit.of(
                        "findings/{finding}/change",
                        "finding-change",
                        CONDUCT_ASSESSMENT,
                        FindingForms::fields,
                        answered -> {
                            var finding = finding(answered.form());
                            return () -> findings.change(
                                    answered.actor(),
                                    answered.id(),
                                    answered.version(),
                                    id(answered.ctx()),
                                    finding.get());
                        })
                .beginningWith((ctx, assessment) -> known(ctx, assessment).map(finding -> new Object[] {
                    "kind", finding.kind(),
                    "perspective", finding.perspective(),
                    "text", finding.text(),
                    "evidence", finding.evidence(),
                    "weight", finding.weight()
                }));
    }

    private AssessmentEdit removal() {
        return AssessmentEdit.confirming(
                        "findings/{finding}/removal",
                        "finding-removal",
                        CONDUCT_ASSESSMENT,
                        answered -> findings.remove(
                                answered.actor(), answered.id(), answered.version(), id(answered.ctx())))
                .about(FindingForms::known);
    }

    private AssessmentEdit decision() {
        return AssessmentEdit.of(
                        "findings/{finding}/decision",
                        "decision",
                        CONDUCT_ASSESSMENT,
                        (view, words) -> List.of(
                                Field.choice("pursued", Option.yesAndNo(words)),
                                Field.area("reason", Decision.NotPursued.MAX_REASON_LENGTH)
                                        .optional()),
                        answered -> {
                            var decision = decision(answered.form());
                            return () -> findings.decide(
                                    answered.actor(),
                                    answered.id(),
                                    answered.version(),
                                    id(answered.ctx()),
                                    decision.get());
                        })
                .about(FindingForms::known);
    }

    private static Supplier<Decision> decision(Form form) {
        var pursued = form.yesOrNo("pursued");
        var reason = Boolean.FALSE.equals(pursued.orNull())
                ? form.text("reason", Decision.NotPursued.MAX_REASON_LENGTH)
                : form.optionalText("reason", Decision.NotPursued.MAX_REASON_LENGTH);
        return () -> pursued.get() ? new Decision.Pursued() : new Decision.NotPursued(reason.get());
    }
}
