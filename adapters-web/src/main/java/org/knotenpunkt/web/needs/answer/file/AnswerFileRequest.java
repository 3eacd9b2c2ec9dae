package org.knotenpunkt.web.needs.answer.file;

import java.util.Optional;
import org.knotenpunkt.application.needs.answer.file.FileReading;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.web.needs.perspective.MessageStandardNames;
import org.knotenpunkt.web.shared.input.Form;

/** What is asked for besides the file. */
final class AnswerFileRequest {
    /** The field that says that it shall be done now, and not only shown. */
    static final String CONFIRMED = "confirmed";

    /** The field that says that the file is taken though it was before. */
    static final String AGAIN = "again";

    private AnswerFileRequest() {}

    static FileReading reading(Form form) {
        var perspective = form.optionalParsed("perspective", "request.not-a-choice", Perspective::new);
        var language = form.optionalParsed("language", "request.not-a-choice", LanguageTag::new);
        return new FileReading(
                MessageStandardNames.all(),
                perspective.orNull(),
                Optional.ofNullable(language.orNull()).orElse(LanguageTag.GERMAN),
                form.flag("unfinished"),
                form.flag(AGAIN));
    }
}
