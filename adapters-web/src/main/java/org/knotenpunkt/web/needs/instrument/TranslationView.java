package org.knotenpunkt.web.needs.instrument;

import java.util.HashMap;
import java.util.Map;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.web.needs.result.PublicPage;
import org.knotenpunkt.web.shared.page.FormView;

/**
 * What an instrument is to ask, to be put into a language.
 *
 * @param page the form as every page with one shows it; it knows no fields
 */
public record TranslationView(Instrument instrument, LanguageTag language, FormView page) {
    public String direction() {
        return PublicPage.directionOf(language);
    }

    public String field(Question question, int text) {
        return TranslationForms.field(question, text);
    }

    /** Fields are called by the German text that is to be translated. */
    public Map<String, String> fieldNames() {
        var names = new HashMap<String, String>();
        for (var question : instrument.draft()) {
            for (int text = 0; text < question.texts().size(); text++) {
                names.put(field(question, text), question.texts().get(text).german());
            }
        }
        return names;
    }
}
