package org.knotenpunkt.web.needs.form;

import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;
import static org.knotenpunkt.web.needs.form.AssessmentEdits.LABELS;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.ConductAssessment;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.page.Edit;
import org.knotenpunkt.web.shared.page.Edits;

/** What an assessment is called, and that a wave of it or all of it comes to its end. */
public final class AssessmentForms implements Routes {
    private final Edits<SeenAssessment, Assessment, AssessmentError> edits;
    private final ConductAssessment conducting;

    @Inject
    public AssessmentForms(AssessmentEdits edits, ConductAssessment conducting) {
        this.edits = edits.performing(CONDUCT_ASSESSMENT);
        this.conducting = conducting;
    }

    @Override
    public void register(RouteRegistry routes) {
        Stream.of(title(), closing(), conclusion()).forEach(edit -> edits.register(routes, edit));
    }

    private Edit<SeenAssessment, Assessment, AssessmentError> title() {
        return edits.form("title", LABELS + "title", sent -> {
                    var title = sent.form().text("name", Assessment.MAX_TITLE_LENGTH);
                    return () -> conducting.rename(
                            sent.actor(),
                            AssessmentFinder.id(sent.ctx()),
                            sent.version().get(),
                            title.get());
                })
                .asking(seen -> List.of(Field.text("name", Assessment.MAX_TITLE_LENGTH)))
                .beginningWith(seen ->
                        new @Nullable Object[] {"name", seen.assessment().title()})
                .beside(SeenAssessment::place);
    }

    private Edit<SeenAssessment, Assessment, AssessmentError> closing() {
        return edits.form(
                        "waves/{wave}/closing",
                        LABELS + "closing",
                        sent -> () -> conducting.closeWave(
                                sent.actor(),
                                AssessmentFinder.id(sent.ctx()),
                                sent.version().get(),
                                AssessmentFinder.wave(sent.ctx())))
                .ifPossible(seen -> seen.assessment().wave(AssessmentFinder.wave(seen.ctx())))
                .beside(SeenAssessment::place)
                .dangerous();
    }

    private Edit<SeenAssessment, Assessment, AssessmentError> conclusion() {
        return edits.form(
                        "conclusion",
                        LABELS + "conclusion",
                        sent -> () -> conducting.conclude(
                                sent.actor(),
                                AssessmentFinder.id(sent.ctx()),
                                sent.version().get()))
                .ifPossible(SeenAssessment::concludable)
                .beside(SeenAssessment::voices)
                .dangerous();
    }
}
