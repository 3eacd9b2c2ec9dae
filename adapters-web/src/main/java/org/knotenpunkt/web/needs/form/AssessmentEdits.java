package org.knotenpunkt.web.needs.form;

import jakarta.inject.Inject;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.NeedsAction;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.needs.pages.AssessmentPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.page.Edits;
import org.knotenpunkt.web.shared.page.Pages;

/** Makes, shows and takes forms about assessments. */
public final class AssessmentEdits {
    static final String LABELS = "forms.assessment-";

    private final Pages pages;
    private final AssessmentFinder finder;

    @Inject
    public AssessmentEdits(Pages pages, AssessmentFinder finder) {
        this.pages = pages;
        this.finder = finder;
    }

    /** The forms for those who may do this. */
    Edits<SeenAssessment, Assessment, AssessmentError> performing(NeedsAction action) {
        return new Edits<>(
                pages,
                AssessmentPaths.ONE,
                Access.performing(action),
                ctx -> new SeenAssessment(ctx, finder.kept(ctx, action)),
                (reason, form) -> null,
                AssessmentPaths::of);
    }
}
