package org.knotenpunkt.web.needs.result;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.knotenpunkt.application.needs.result.PublicResult;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.web.needs.answering.RespondentWords;
import org.knotenpunkt.web.needs.answering.Tongues;
import org.knotenpunkt.web.shared.input.Link;
import org.knotenpunkt.web.shared.page.TownLinks;

/**
 * What came of an assessment, for those who answered, as the pages look on which they did.
 *
 * @param languages in which there is a text
 * @param language in which it is shown
 * @param text in that language
 * @param words what is said around it
 * @param foot what stands below it
 */
public record PublicPage(
        PublicResult found,
        List<LanguageTag> languages,
        LanguageTag language,
        String text,
        RespondentWords words,
        List<Link> foot) {
    private static final List<String> FROM_THE_RIGHT = List.of("ar", "fa", "he", "ps", "ur", "ckb");

    /** In the language that was chosen, or else in that of the texts which the browser likes best. */
    static PublicPage of(PublicResult found, Context ctx, TownLinks links) {
        var texts = found.result().texts();
        var tongues = new Tongues(List.copyOf(texts.keySet()));
        var language = tongues.of(ctx);
        var words = RespondentWords.in(language);
        var foot = links.below(found.municipality(), words.language().value(), address(found));
        return new PublicPage(found, tongues.offered(), language, texts.getOrDefault(language, ""), words, foot);
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
