package org.knotenpunkt.web.offer;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.web.needs.result.PublicPage;
import org.knotenpunkt.web.shared.text.Messages;

/**
 * What is said around offers in the programme, in a language that families read: more of them than the pages of the house have. Times are
 * figures, and digits those that stand on clocks, in Arabic, too.
 */
public final class ProgrammeWords {
    /** In which languages there are texts, in the order in which they are offered. */
    public static final List<LanguageTag> LANGUAGES = Stream.of(
                    "de", "de-x-leicht", "en", "tr", "ar", "uk", "ru", "pl", "ro", "bg", "sq", "ku")
            .map(LanguageTag::new)
            .toList();

    private static final Set<LanguageTag> MONTHS_IN_WORDS = Set.of(new LanguageTag("ar"), new LanguageTag("en"));

    private static final Map<LanguageTag, Map<String, String>> TEXTS = LANGUAGES.stream()
            .collect(Collectors.toMap(language -> language, language -> Messages.read("programme", language.value())));

    private final LanguageTag language;

    private ProgrammeWords(LanguageTag language) {
        this.language = language;
    }

    /** The texts for those who read the language. */
    public static ProgrammeWords in(LanguageTag language) {
        return new ProgrammeWords(Optional.of(language)
                .filter(LANGUAGES::contains)
                .or(() -> language.base().filter(LANGUAGES::contains))
                .orElse(LanguageTag.GERMAN));
    }

    /** The texts in the language chosen on the page, or else in the best of those that the browser accepts. */
    public static ProgrammeWords of(Context ctx) {
        return in(LANGUAGES.stream()
                .filter(language -> language.value().equals(ctx.queryParam("language")))
                .findFirst()
                .orElseGet(() -> accepted(ctx.header("Accept-Language"))));
    }

    /** The best of the languages that a browser or a program accepts; German where it says nothing. */
    public static LanguageTag accepted(@Nullable String ranges) {
        try {
            var tags = LANGUAGES.stream().map(LanguageTag::value).toList();
            return Optional.ofNullable(ranges)
                    .map(given -> Locale.lookupTag(LanguageRange.parse(given), tags))
                    .map(LanguageTag::new)
                    .orElse(LanguageTag.GERMAN);
        } catch (IllegalArgumentException e) {
            return LanguageTag.GERMAN;
        }
    }

    public LanguageTag language() {
        return language;
    }

    /** Where the path leads in this language. */
    public String address(String path) {
        return "%s?language=%s".formatted(path, language);
    }

    /** From which side it is read: {@code ltr} or {@code rtl}. */
    public String direction() {
        return PublicPage.directionOf(language);
    }

    /** What the language calls itself. */
    public static String ownName(LanguageTag language) {
        return switch (language.value()) {
            case "ku" -> "Kurmancî";
            default -> PublicPage.ownName(language);
        };
    }

    /** By which numbers and dates are written; with the digits of clocks in Arabic, too. */
    Locale locale() {
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
            named.put(String.valueOf(arguments[i]), shown(value));
        }
        return new MessageFormat(pattern, locale()).format(named);
    }

    /** Names are read from their own side, whatever is around them. */
    private Object shown(Object value) {
        return switch (value) {
            case LocalDate day -> written(day, hasMonthsInWords() ? "yMMMMd" : "yMd");
            case String name -> among(name);
            default -> value;
        };
    }

    /** The text, to be read from its own side in the middle of another (Unicode's first strong isolate). */
    static String isolated(String text) {
        return "\u2068" + text + "\u2069";
    }

    /** The same where the language is read from the other side than most names are. */
    String among(String text) {
        return direction().equals("rtl") ? isolated(text) : text;
    }

    /** Where 1/12 is the first of December to some, and the twelfth of January to others. */
    private boolean hasMonthsInWords() {
        return MONTHS_IN_WORDS.contains(language);
    }

    /** One after the other, as the language parts them. */
    public String listed(Collection<String> some) {
        return String.join(language.value().equals("ar") ? "\u060c " : ", ", some);
    }

    /** Whether it is written for those to whom words are easier than signs. */
    boolean isEasy() {
        return language.value().equals("de-x-leicht");
    }

    /** {@code Di 24.11.}: the weekday in a word of the language, day and month as it writes them. */
    public String date(LocalDate day) {
        return "%s %s".formatted(text("day." + day.getDayOfWeek().getValue()), dayAndMonth(day));
    }

    /** {@code 24.11.}, or {@code 24 Nov}. */
    String dayAndMonth(LocalDate day) {
        return written(day, hasMonthsInWords() ? "MMMd" : "Md");
    }

    /** {@code 09:00–11:00}. */
    public String time(Session session) {
        return "%s–%s".formatted(session.start().toLocalTime(), session.end().toLocalTime());
    }

    /** {@code 1,2 km}; to a tenth where it is near, and never nothing. */
    String kilometres(int metres) {
        var tenths = Math.max(1, Math.round(metres / 100.0));
        return NumberFormatter.withLocale(locale())
                .unit(MeasureUnit.KILOMETER)
                .unitWidth(NumberFormatter.UnitWidth.SHORT)
                .precision(Precision.maxFraction(tenths < 100 ? 1 : 0))
                .format(tenths / 10.0)
                .toString();
    }

    private String written(LocalDate day, String skeleton) {
        var format = DateFormat.getInstanceForSkeleton(skeleton, locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
