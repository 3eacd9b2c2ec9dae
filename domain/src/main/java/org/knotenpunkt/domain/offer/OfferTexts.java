package org.knotenpunkt.domain.offer;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;

/**
 * What is said about an offer in several languages.
 *
 * @param language in which it was written first
 * @param edition of the original, counted from 1: whoever changes it makes all translations outdated
 * @param translations into other languages, by their tags
 */
public record OfferTexts(
        LanguageTag language, OfferText original, int edition, Map<LanguageTag, Translation> translations) {
    /** Whoever reads a language that the offer does not speak reads this one, if it does. */
    private static final LanguageTag USUAL = LanguageTag.GERMAN;

    public OfferTexts {
        translations = Collections.unmodifiableMap(new TreeMap<>(translations));
        if (translations.containsKey(language)) {
            throw new IllegalArgumentException("The original is no translation of itself: " + language);
        }
    }

    /** Something said in one language. */
    public static OfferTexts of(LanguageTag language, OfferText original) {
        return new OfferTexts(language, original, 1, Map.of());
    }

    /** The same with another original: what was translated from the one before is outdated. */
    public OfferTexts saying(OfferText text) {
        return text.equals(original) ? this : new OfferTexts(language, text, edition + 1, translations);
    }

    /** The same with a translation of the present original. */
    public OfferTexts with(LanguageTag other, OfferText text, TranslationState state) {
        var changed = new TreeMap<>(translations);
        changed.put(other, new Translation(text, state, edition));
        return new OfferTexts(language, original, edition, changed);
    }

    /** The same without the translation into the language. */
    public OfferTexts without(LanguageTag other) {
        var changed = new TreeMap<>(translations);
        changed.remove(other);
        return new OfferTexts(language, original, edition, changed);
    }

    /**
     * These as somebody says them who has seen others and counts no editions: another original is a new edition, and a translation says that
     * of which it was one, unless it has changed or was looked at again.
     */
    public OfferTexts following(OfferTexts before) {
        var present = language.equals(before.language) ? before.saying(original).edition : before.edition + 1;
        var all = new TreeMap<LanguageTag, Translation>();
        translations.forEach((other, now) -> {
            var edition = Optional.ofNullable(before.translations.get(other))
                    .filter(then -> then.text().equals(now.text()) && then.state() == now.state())
                    .map(Translation::of)
                    .orElse(present);
            all.put(other, new Translation(now.text(), now.state(), edition));
        });
        return new OfferTexts(language, original, present, all);
    }

    /** All languages in which something is said, in the order of their tags. */
    public NavigableSet<LanguageTag> languages() {
        var all = new TreeSet<>(translations.keySet());
        all.add(language);
        return all;
    }

    /** The language in which it speaks to who would like to read the given one: that, the one of which it is a kind, German, the first. */
    public LanguageTag spoken(LanguageTag wanted) {
        var all = languages();
        return Stream.of(Stream.of(wanted), wanted.base().stream(), Stream.of(USUAL))
                .flatMap(some -> some)
                .filter(all::contains)
                .findFirst()
                .orElse(language);
    }

    /** What is said to who would like to read the language. */
    public OfferText in(LanguageTag wanted) {
        var spoken = spoken(wanted);
        return spoken.equals(language)
                ? original
                : requireNonNull(translations.get(spoken)).text();
    }

    /** How far the translation can be relied on that is read by who would like to read the language; empty where that is the original. */
    public Optional<TranslationState> stateIn(LanguageTag wanted) {
        return Optional.ofNullable(translations.get(spoken(wanted))).map(Translation::state);
    }

    /** Whether who would like to read the language reads a translation of an earlier original. */
    public boolean isOutdated(LanguageTag wanted) {
        var translation = translations.get(spoken(wanted));
        return translation != null && translation.of() != edition;
    }
}
