package org.knotenpunkt.web.centre.assessment;

import java.util.List;
import java.util.stream.IntStream;
import org.knotenpunkt.domain.centre.frame.Criterion;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.Crumb;

/** The page on which a centre fills in its self-assessment. */
public record SelfAssessmentSheetPage(SelfAssessmentPage page, List<Crumb> crumbs, Form form) {
    public String path() {
        return page.path() + "/sheet";
    }

    /** From 1 to 5, the ends with what they mean. */
    public List<Option> options() {
        var frame = page.frame();
        return IntStream.rangeClosed(QualityFrame.LOWEST, QualityFrame.HIGHEST)
                .mapToObj(number -> new Option(
                        Integer.toString(number),
                        switch (number) {
                            case QualityFrame.LOWEST -> "%d – %s".formatted(number, frame.lowest());
                            case QualityFrame.HIGHEST -> "%d – %s".formatted(number, frame.highest());
                            default -> Integer.toString(number);
                        }))
                .toList();
    }

    public String points(Criterion criterion) {
        return SelfAssessmentSheet.points(criterion.code());
    }

    public String evidence(Criterion criterion) {
        return SelfAssessmentSheet.evidence(criterion.code());
    }

    public String nextStep(Criterion criterion) {
        return SelfAssessmentSheet.nextStep(criterion.code());
    }

    /** What the field is about: its name, and the question to which it belongs. */
    public String label(String field) {
        var dot = field.indexOf('.');
        if (dot < 0) {
            return form.label(field);
        }
        var words = form.words();
        var code = field.substring(dot + 1);
        var question = page.view()
                .frame()
                .criterion(code)
                .map(criterion -> page.wording(criterion).question())
                .orElse(code);
        return words.text(
                "self-assessment.sheet.of",
                "field",
                words.text("self-assessment.sheet." + field.substring(0, dot)),
                "criterion",
                question);
    }
}
