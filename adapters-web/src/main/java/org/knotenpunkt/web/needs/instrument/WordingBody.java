package org.knotenpunkt.web.needs.instrument;

import java.util.TreeMap;
import java.util.function.Supplier;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Input;

/** A text in several languages, as programs send it. */
public final class WordingBody {
    private WordingBody() {}

    /** A text in each of the languages whose tags are the names in the object, in German at least. */
    public static Supplier<Wording> read(Body body, String field, int maxLength) {
        var wording = body.object(field);
        var texts = new TreeMap<LanguageTag, Input<String>>();
        var german = LanguageTag.GERMAN.value();
        if (!wording.names().contains(german)) {
            wording.text(german, maxLength);
        }
        for (var tag : wording.names()) {
            var text = wording.text(tag, maxLength);
            try {
                if (texts.put(new LanguageTag(tag), text) != null) {
                    wording.addError(tag, "needs.request.language-twice");
                }
            } catch (IllegalArgumentException e) {
                wording.addError(tag, "needs.request.no-language");
            }
        }
        return () -> {
            var said = new TreeMap<LanguageTag, String>();
            texts.forEach((language, text) -> said.put(language, text.get()));
            return new Wording(said);
        };
    }
}
