package org.knotenpunkt.web.needs.answering;

import java.util.List;
import org.knotenpunkt.application.needs.invitation.Questionnaire;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.domain.needs.invitation.AnswerCode;
import org.knotenpunkt.web.needs.answer.SheetForm;
import org.knotenpunkt.web.needs.pages.PerspectiveNames;
import org.knotenpunkt.web.needs.result.PublicPage;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Link;

/**
 * The questions, with what is said in advance.
 *
 * @param address where they are, as it is written
 * @param offered the languages in which all of them can be read
 * @param language in which they are shown
 */
public record QuestionnairePage(
        Questionnaire asked,
        AnswerCode code,
        String address,
        List<LanguageTag> offered,
        LanguageTag language,
        RespondentWords words,
        Form form,
        Faults faults,
        List<Link> foot)
        implements Spoken {
    public String path() {
        return AnsweringPages.path(code);
    }

    public String path(LanguageTag other) {
        return path() + "?language=" + other.value();
    }

    public String direction() {
        return PublicPage.directionOf(language);
    }

    public List<Question> questions() {
        return asked.asked().version().questions();
    }

    public String in(Wording wording) {
        return wording.in(language);
    }

    public PerspectiveNames names() {
        return words.names(asked.asked().perspectives());
    }

    /** For whom a form is filled in. */
    public String unit() {
        var unit = asked.wave()
                .unitFor(asked.invitation().perspective(), asked.asked().perspectives());
        return words.text("unit." + unit.name());
    }

    public static String field(Question question) {
        return SheetForm.field(question);
    }

    public String skip() {
        return words.text(questions().stream().anyMatch(Question::required) ? "skip.required" : "skip");
    }
}
