package org.knotenpunkt.web.centre.assessment;

import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.centre.assessment.SelfAssessmentsOfCentre;
import org.knotenpunkt.application.centre.frame.KnownFrame;
import org.knotenpunkt.domain.centre.assessment.Development;
import org.knotenpunkt.domain.centre.assessment.SelfAssessment;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.web.centre.CentrePaths;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.text.Words;

/** The page of the self-assessments of a centre. */
public record SelfAssessmentsPage(SelfAssessmentsOfCentre all, Words words) {
    public String path() {
        return SelfAssessmentPaths.of(all.centre());
    }

    public String path(SelfAssessment round) {
        return SelfAssessmentPaths.of(round.id());
    }

    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(words.text("centre.title"), CentrePaths.ALL),
                new Crumb(all.name(), CentrePaths.of(all.centre())));
    }

    public String language() {
        return words.language().tag();
    }

    /** What the frame of the round is called. */
    public String frame(SelfAssessment round) {
        return edition(round)
                .map(frame -> frame.text(language()).name())
                .orElseGet(() -> round.frame().code());
    }

    private Optional<QualityFrame> edition(SelfAssessment round) {
        return all.frames().stream()
                .map(KnownFrame::frame)
                .filter(frame -> frame.ref().equals(round.frame()))
                .findFirst();
    }

    public Course course(Development development, Development.Line line) {
        return Course.of(development, line);
    }

    /** What the picture shows, in a sentence. */
    public String told(Development.Line line) {
        return words.show(line.marks().stream()
                .map(mark -> words.text("self-assessment.mark", "day", mark.day(), "points", mark.points()))
                .toList());
    }

    /** How it has come along from the first to the last round that can be compared. */
    public String change(Development.Line line) {
        if (line.marks().size() < 2) {
            return words.text("self-assessment.change.one");
        }
        var change = line.change();
        return change == 0
                ? words.text("self-assessment.change.none")
                : words.text(
                        change > 0 ? "self-assessment.change.more" : "self-assessment.change.less",
                        "points",
                        Math.abs(change));
    }

    public String question(QualityFrame frame, String criterion) {
        return frame.criterion(criterion)
                .map(known -> frame.wording(known, language()).question())
                .orElse(criterion);
    }

    /** The criterion as the edition asked that had it last. */
    public String question(Development.Dropped dropped) {
        return all.frames().stream()
                .map(KnownFrame::frame)
                .filter(frame -> frame.ref().equals(dropped.frame()))
                .findFirst()
                .map(frame -> question(frame, dropped.criterion()))
                .orElseGet(dropped::criterion);
    }
}
