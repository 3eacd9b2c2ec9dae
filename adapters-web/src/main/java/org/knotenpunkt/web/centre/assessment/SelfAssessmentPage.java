package org.knotenpunkt.web.centre.assessment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.assessment.SelfAssessmentView;
import org.knotenpunkt.domain.centre.assessment.SelfAssessment;
import org.knotenpunkt.domain.centre.assessment.Standing;
import org.knotenpunkt.domain.centre.frame.Criterion;
import org.knotenpunkt.domain.centre.frame.FrameText;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.web.centre.CentrePaths;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.text.Words;

/** The page of a self-assessment. */
public record SelfAssessmentPage(SelfAssessmentView view, Words words) {
    public SelfAssessment assessment() {
        return view.assessment();
    }

    public String path() {
        return SelfAssessmentPaths.of(assessment().id());
    }

    /** The way to this page. */
    public List<Crumb> way() {
        return List.of(
                new Crumb(words.text("centre.title"), CentrePaths.ALL),
                new Crumb(view.name(), CentrePaths.of(assessment().centre())),
                new Crumb(
                        words.text("self-assessment.title"),
                        SelfAssessmentPaths.of(assessment().centre())));
    }

    public String title() {
        return words.text("self-assessment.of-day", "day", assessment().day());
    }

    private String language() {
        return words.language().tag();
    }

    public FrameText frame() {
        return view.frame().text(language());
    }

    public List<QualityFrame.Area> areas() {
        return view.frame().areas(language());
    }

    public Criterion.Wording wording(Criterion criterion) {
        return view.frame().wording(criterion, language());
    }

    public Optional<Standing> standing(Criterion criterion) {
        return assessment().standing(criterion.code());
    }

    /** The points of a criterion, or that there are none yet. */
    public String points(Criterion criterion) {
        return standing(criterion)
                .map(Standing::points)
                .map(words::show)
                .orElseGet(() -> words.text("self-assessment.no-points"));
    }

    public int width(Criterion criterion) {
        return standing(criterion).map(Standing::points).orElse(0) * 100 / QualityFrame.HIGHEST;
    }

    /** What was said the time before, in a sentence; null if it cannot be compared. */
    public @Nullable String earlier(Criterion criterion) {
        var before = view.before();
        return before == null
                ? null
                : before.standing(criterion.code())
                        .map(Standing::points)
                        .map(points -> words.text(
                                "self-assessment.earlier",
                                "day",
                                before.assessment().day(),
                                "points",
                                points))
                        .orElse(null);
    }

    /** What the centre wanted to do next the time before; null if nothing, or if it cannot be compared. */
    public @Nullable String earlierStep(Criterion criterion) {
        return view.earlier(criterion.code()).map(Standing::nextStep).orElse(null);
    }

    /** The criteria that were asked in other words the time before, or not at all. */
    public List<String> incomparable() {
        var before = view.before();
        return before == null
                ? List.of()
                : view.frame().criteria().stream()
                        .filter(criterion -> !before.difference().same().contains(criterion.code()))
                        .map(criterion -> wording(criterion).question())
                        .toList();
    }

    /** The criteria of the time before that are not asked any more. */
    public List<String> dropped() {
        var before = view.before();
        return before == null
                ? List.of()
                : before.difference().dropped().stream()
                        .map(code -> before.frame()
                                .criterion(code)
                                .map(criterion -> before.frame()
                                        .wording(criterion, language())
                                        .question())
                                .orElse(code))
                        .toList();
    }
}
