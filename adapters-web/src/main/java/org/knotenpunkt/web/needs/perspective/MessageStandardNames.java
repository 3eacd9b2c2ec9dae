package org.knotenpunkt.web.needs.perspective;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.application.needs.perspective.StandardNames;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.perspective.Perspectives;
import org.knotenpunkt.domain.shared.Texts;
import org.knotenpunkt.web.needs.answering.RespondentWords;
import org.knotenpunkt.web.needs.pages.PerspectiveNames;
import org.knotenpunkt.web.shared.text.Language;

/** What standard perspectives are called by the texts of the house, and by those for people who answer. */
public final class MessageStandardNames implements StandardNames {
    private static final Map<String, Perspective> NAMES = Stream.concat(
                    Arrays.stream(Language.values()).map(PerspectiveNames::inTexts),
                    RespondentWords.LANGUAGES.stream()
                            .map(language -> RespondentWords.in(language).names(Perspectives.STANDARD)))
            .flatMap(names -> Perspective.STANDARD.stream()
                    .map(perspective -> Map.entry(key(names.of(perspective)), perspective)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));

    private static String key(String name) {
        return Texts.onOneLine(name).toLowerCase(Locale.ROOT);
    }

    /** All of them, by their names in small letters. */
    public static Map<String, Perspective> all() {
        return NAMES;
    }

    @Override
    public Optional<Perspective> called(String name) {
        return Optional.ofNullable(NAMES.get(key(name)));
    }
}
