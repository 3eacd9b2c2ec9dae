package org.knotenpunkt.web.needs.instrument;

import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.web.needs.result.PublicPage;
import org.knotenpunkt.web.shared.input.Form;

/** What an instrument is to ask, to be put into a language. */
public record TranslationView(Instrument instrument, LanguageTag language, Form form) {
    public String path() {
        return InstrumentPaths.of(instrument) + "/languages/" + language;
    }

    public String back() {
        return InstrumentPaths.of(instrument);
    }

    public String languageName() {
        return PublicPage.ownName(language);
    }

    public String direction() {
        return PublicPage.directionOf(language);
    }

    public String field(Question question, int text) {
        return TranslationForms.field(question, text);
    }
}
