package org.knotenpunkt.web.needs.result;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.result.PublicResult;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.web.shared.input.Link;
import org.knotenpunkt.web.shared.page.TownLinks;
import org.knotenpunkt.web.shared.text.Words;

/**
 * What came of an assessment, for those who answered.
 *
 * @param language in which the text is shown
 * @param text in that language
 * @param foot what stands below it
 */
public record PublicPage(PublicResult found, LanguageTag language, String text, List<Link> foot) {
    private static final List<String> FROM_THE_RIGHT = List.of("ar", "fa", "he", "ps", "ur", "ckb");

    /** @param asked the language asked for; null for that of the page */
    static PublicPage of(PublicResult found, @Nullable LanguageTag asked, Words words, TownLinks links) {
        var texts = found.result().texts();
        var wanted = asked == null ? new LanguageTag(words.language().tag()) : asked;
        var language = texts.containsKey(wanted) ? wanted : LanguageTag.GERMAN;
        var foot = links.below(found.municipality(), words.language().tag(), address(found));
        return new PublicPage(found, language, texts.getOrDefault(language, ""), foot);
    }

    public List<LanguageTag> languages() {
        return List.copyOf(found.result().texts().keySet());
    }

    public String direction() {
        return directionOf(language);
    }

    public static String directionOf(LanguageTag language) {
        return FROM_THE_RIGHT.contains(language.value().split("-", 2)[0]) ? "rtl" : "ltr";
    }

    /** What the language calls itself. */
    public static String ownName(LanguageTag language) {
        return switch (language.value()) {
            case "de" -> "Deutsch";
            case "de-x-leicht" -> "Leichte Sprache";
            case "en" -> "English";
            case "tr" -> "Türkçe";
            case "ar" -> "العربية";
            default -> {
                var locale = Locale.forLanguageTag(language.value());
                yield locale.getDisplayName(locale);
            }
        };
    }

    public List<String> paragraphs() {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    public String address() {
        return address(found);
    }

    private static String address(PublicResult found) {
        return "/results/" + found.result().address();
    }
}
