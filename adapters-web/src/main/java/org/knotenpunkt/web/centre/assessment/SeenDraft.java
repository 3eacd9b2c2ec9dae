package org.knotenpunkt.web.centre.assessment;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.centre.assessment.SelfAssessmentView;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Seen;

/** A draft as a form about it sees it. */
record SeenDraft(Context ctx, SelfAssessmentView view) implements Seen {
    SelfAssessmentPage shown() {
        return new SelfAssessmentPage(view, words());
    }

    @Override
    public List<Crumb> crumbs() {
        return Stream.concat(shown().way().stream(), Stream.of(new Crumb(shown().title(), page())))
                .toList();
    }

    @Override
    public String page() {
        return SelfAssessmentPaths.of(view.assessment().id());
    }

    @Override
    public long version() {
        return view.assessment().version();
    }
}
