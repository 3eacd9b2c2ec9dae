package org.knotenpunkt.web.needs.answer.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.answer.AskedInWave;
import org.knotenpunkt.application.needs.answer.file.AnswerFileService;
import org.knotenpunkt.application.needs.answer.file.Column;
import org.knotenpunkt.application.needs.answer.file.FilePreview;
import org.knotenpunkt.domain.needs.AskedPerspective;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.web.needs.pages.AssessmentPaths;
import org.knotenpunkt.web.needs.pages.PerspectiveNames;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.Crumb;

/**
 * The page on which a file of answers is brought in.
 *
 * @param carried the file, packed; empty if there is none yet
 * @param preview what would become of it; null if there is none yet
 */
public record AnswerFilePage(
        AskedInWave asked,
        Form form,
        String carried,
        @Nullable FilePreview preview) {
    /** How large a file may be. */
    public int megabytes() {
        return AnswerFileService.MAX_MEGABYTES;
    }

    public String path() {
        return "%s/waves/%d/sheets/file"
                .formatted(AssessmentPaths.of(asked.assessment()), asked.wave().number());
    }

    public String template() {
        return "%s/waves/%d/sheets/template.csv"
                .formatted(AssessmentPaths.of(asked.assessment()), asked.wave().number());
    }

    public String back() {
        return AssessmentPaths.of(asked.assessment());
    }

    public List<Crumb> crumbs() {
        return AssessmentPaths.crumbs(asked.assessment(), form.words());
    }

    public List<Option> perspectives() {
        return names().options(asked.wave().asked().stream()
                .map(AskedPerspective::perspective)
                .toList());
    }

    private PerspectiveNames names() {
        return PerspectiveNames.of(asked.perspectives(), form.words());
    }

    public List<Option> languages() {
        return asked.version().languages().stream()
                .map(language -> new Option(language.value(), form.words().text("needs.language." + name(language))))
                .toList();
    }

    private String name(LanguageTag language) {
        return form.words().has("needs.language." + language) ? language.value() : "other";
    }

    /** Whether the file can be taken as it is. */
    public boolean canBeTaken() {
        return preview != null && preview.faultCount() == 0 && preview.total() > 0;
    }

    /** What a perspective is called. */
    public String perspective(String code) {
        return names().of(new Perspective(code));
    }

    /** What a column is read as. */
    public String use(Column column) {
        var words = form.words();
        return switch (column) {
            case Column.Asked(var name, var question) -> question.wording().german();
            case Column.Offered(var name, var question, var option) ->
                question.wording().german() + " – " + option.label().german();
            case Column.SaysPerspective says -> words.text("forms.answer-file.perspective");
            case Column.SaysLanguage says -> words.text("forms.answer-file.language");
            case Column.SaysSent says -> words.text("needs.answer-file.sent");
            case Column.LeftOut leftOut -> words.text("needs.answer-file.left-out");
            case Column.Unknown unknown -> words.text("needs.answer-file.unknown");
        };
    }

    /** The questions that no column answers, with what such a column is called. */
    public List<Question> unanswered() {
        var columns = preview == null ? List.<Column>of() : preview.columns();
        return asked.version().questions().stream()
                .filter(question -> columns.stream().noneMatch(column -> switch (column) {
                    case Column.Asked(var name, var one) -> one.equals(question);
                    case Column.Offered(var name, var one, var option) -> one.equals(question);
                    case Column other -> false;
                }))
                .toList();
    }

    public boolean isUnknown(Column column) {
        return column instanceof Column.Unknown;
    }
}
