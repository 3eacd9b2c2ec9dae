package org.knotenpunkt.web.needs.answering;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.perspective.Perspectives;
import org.knotenpunkt.web.needs.pages.PerspectiveNames;
import org.knotenpunkt.web.needs.result.PublicPage;
import org.knotenpunkt.web.shared.text.Messages;

/**
 * What is said around the questions, in a language of those who answer: more of them than the pages of the house have. A language that it
 * does not have is spoken to in the one of which it is a kind, or in German, as with questions.
 */
public final class RespondentWords {
    /** The bundle of these texts. */
    static final String BUNDLE = "answering";

    /** In which languages there are texts, in the order in which they are offered. */
    public static final List<LanguageTag> LANGUAGES = Stream.of("de", "de-x-leicht", "en", "tr", "ar")
            .map(LanguageTag::new)
            .toList();

    private static final Map<LanguageTag, Map<String, String>> TEXTS = LANGUAGES.stream()
            .collect(Collectors.toMap(language -> language, language -> Messages.read(BUNDLE, language.value())));

    private final LanguageTag language;

    private RespondentWords(LanguageTag language) {
        this.language = language;
    }

    /** The texts for those who read the language. */
    public static RespondentWords in(LanguageTag language) {
        return new RespondentWords(Optional.of(language)
                .filter(LANGUAGES::contains)
                .or(() -> language.base().filter(LANGUAGES::contains))
                .orElse(LanguageTag.GERMAN));
    }

    /** In which language these texts are. */
    public LanguageTag language() {
        return language;
    }

    /** From which side it is read: {@code ltr} or {@code rtl}. */
    public String direction() {
        return PublicPage.directionOf(language);
    }

    /** Digits are those of the questions, in Arabic, too; English is that of the house. */
    private Locale locale() {
        return switch (language.value()) {
            case "ar" -> Locale.forLanguageTag("ar-u-nu-latn");
            case "en" -> Locale.UK;
            default -> Locale.forLanguageTag(language.value());
        };
    }

    /**
     * The text with its arguments filled in.
     *
     * @param arguments names and values in turn
     */
    public String text(String key, Object... arguments) {
        var pattern = Optional.ofNullable(TEXTS.getOrDefault(language, Map.of()).get(key))
                .orElseThrow(() -> new IllegalArgumentException("There is no text for " + key));
        var named = new HashMap<String, Object>();
        for (int i = 0; i < arguments.length; i += 2) {
            var value = arguments[i + 1];
            named.put(String.valueOf(arguments[i]), value instanceof LocalDate day ? date(day) : value);
        }
        return new MessageFormat(pattern, locale()).format(named);
    }

    /** {@code 1. August 2026}. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(day);
    }

    /** What those are called who are asked. */
    public PerspectiveNames names(Perspectives known) {
        return new PerspectiveNames(known, language, perspective -> text("perspective." + perspective.code()));
    }
}
