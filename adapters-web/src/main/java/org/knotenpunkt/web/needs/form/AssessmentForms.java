package org.knotenpunkt.web.needs.form;

import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.needs.ConductAssessment;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;

/** What an assessment is called, and that a wave of it or all of it comes to its end. */
public final class AssessmentForms implements Routes {
    private final AssessmentEdits edits;
    private final ConductAssessment conducting;

    @Inject
    public AssessmentForms(AssessmentEdits edits, ConductAssessment conducting) {
        this.edits = edits;
        this.conducting = conducting;
    }

    @Override
    public void register(RouteRegistry routes) {
        Stream.of(title(), closing(), conclusion()).forEach(edit -> edits.register(routes, edit));
    }

    private AssessmentEdit title() {
        return AssessmentEdit.of(
                        "title",
                        "title",
                        CONDUCT_ASSESSMENT,
                        (view, words) -> List.of(Field.text("name", Assessment.MAX_TITLE_LENGTH)),
                        answered -> {
                            var title = answered.form().text("name", Assessment.MAX_TITLE_LENGTH);
                            return () ->
                                    conducting.rename(answered.actor(), answered.id(), answered.version(), title.get());
                        })
                .beginningWith((ctx, assessment) -> Result.success(new Object[] {"name", assessment.title()}));
    }

    private AssessmentEdit closing() {
        return AssessmentEdit.confirming(
                        "waves/{wave}/closing",
                        "closing",
                        CONDUCT_ASSESSMENT,
                        answered -> conducting.closeWave(
                                answered.actor(),
                                answered.id(),
                                answered.version(),
                                AssessmentFinder.wave(answered.ctx())))
                .about((ctx, assessment) -> assessment.wave(AssessmentFinder.wave(ctx)));
    }

    private AssessmentEdit conclusion() {
        return AssessmentEdit.confirming(
                "conclusion",
                "conclusion",
                CONDUCT_ASSESSMENT,
                answered -> conducting.conclude(answered.actor(), answered.id(), answered.version()));
    }
}
