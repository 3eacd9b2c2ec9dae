package org.knotenpunkt.web.needs.form;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.needs.AssessmentView;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.needs.pages.AssessmentPaths;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.Seen;

/** An assessment as a form about it sees it. */
record SeenAssessment(Context ctx, AssessmentView view) implements Seen {
    Assessment assessment() {
        return view.assessment();
    }

    @Override
    public List<Crumb> crumbs() {
        return AssessmentPaths.crumbs(assessment(), words());
    }

    @Override
    public String page() {
        return AssessmentPaths.of(assessment());
    }

    @Override
    public long version() {
        return assessment().version();
    }

    Result<Assessment, AssessmentError> concludable() {
        return assessment().concludable(view.answered(), view.perspectives());
    }

    /** Where it is held and, if families have not answered themselves, that their voice is what others tell of them. */
    List<Fact> voices() {
        return assessment().onlyTellsOfFamilies(view.answered(), view.perspectives())
                ? Stream.concat(
                                place().stream(),
                                Stream.of(new Fact(
                                        words().text("needs.families-told-of"),
                                        words().text("needs.families-told-of.text"))))
                        .toList()
                : place();
    }

    /** Where it is held. */
    List<Fact> place() {
        return List.of(new Fact(words().text("needs.place"), view.placeName()));
    }
}
