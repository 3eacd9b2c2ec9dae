package org.knotenpunkt.web.needs.answer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.knotenpunkt.application.needs.answer.AskedInWave;
import org.knotenpunkt.domain.needs.AskedPerspective;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Wave;
import org.knotenpunkt.domain.needs.instrument.InstrumentVersion;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.web.needs.pages.AssessmentPaths;
import org.knotenpunkt.web.needs.pages.PerspectiveNames;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.Crumb;

/** The form with which a sheet of paper is typed in: the questions in German, as the sheet has them in the same order in any language. */
public record SheetForm(AskedInWave inWave, Form form) {
    /** The field with the id that the sheet is to have, so that one that is saved twice is one. */
    public static final String ID = "sheet";

    /** The field of a question. */
    public static String field(Question question) {
        return field(question.id());
    }

    static String field(QuestionId question) {
        return "q-" + question;
    }

    public Assessment assessment() {
        return inWave.assessment();
    }

    public Wave wave() {
        return inWave.wave();
    }

    public InstrumentVersion asked() {
        return inWave.version();
    }

    public String path() {
        return "/assessments/%s/waves/%d/sheets/new".formatted(assessment().id(), wave().number());
    }

    public String back() {
        return AssessmentPaths.of(assessment());
    }

    public List<Crumb> crumbs() {
        return AssessmentPaths.crumbs(assessment(), form.words());
    }

    public List<Option> perspectives() {
        return PerspectiveNames.of(inWave.perspectives(), form.words())
                .options(wave().asked().stream()
                        .map(AskedPerspective::perspective)
                        .toList());
    }

    public List<Option> languages() {
        return asked().languages().stream()
                .map(language -> new Option(language.value(), form.words().text("needs.language." + name(language))))
                .toList();
    }

    private String name(LanguageTag language) {
        return form.words().has("needs.language." + language) ? language.value() : "other";
    }

    /** Fields of questions are called by what they ask. */
    public Map<String, String> fieldNames() {
        return asked().questions().stream()
                .collect(Collectors.toMap(
                        SheetForm::field, question -> question.wording().german()));
    }
}
