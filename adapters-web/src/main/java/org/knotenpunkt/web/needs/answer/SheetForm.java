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
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.web.needs.pages.AssessmentPaths;
import org.knotenpunkt.web.needs.pages.PerspectiveNames;
import org.knotenpunkt.web.needs.result.PublicPage;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.Crumb;

/** The form with which a sheet of paper is typed in: the questions stand in the language of the sheet, as they do on the paper. */
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

    /** That of the sheet, as far as somebody has said it. */
    public LanguageTag language() {
        return asked().languages().stream()
                .filter(language -> language.value().equals(form.value("language")))
                .findFirst()
                .orElse(LanguageTag.GERMAN);
    }

    /** From which side it is read: {@code ltr} or {@code rtl}. */
    public String direction() {
        return PublicPage.directionOf(language());
    }

    public String in(Wording wording) {
        return wording.in(language());
    }

    private String name(LanguageTag language) {
        return form.words().has("needs.language." + language) ? language.value() : "other";
    }

    /** Fields of questions are called by what they ask. */
    public Map<String, String> fieldNames() {
        return asked().questions().stream()
                .collect(Collectors.toMap(SheetForm::field, question -> in(question.wording())));
    }
}
