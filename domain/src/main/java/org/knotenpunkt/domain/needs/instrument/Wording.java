package org.knotenpunkt.domain.needs.instrument;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.InLanguages;
import org.knotenpunkt.domain.shared.Texts;

/** The same text in several languages, in German at least; each on one line. */
public record Wording(Map<LanguageTag, String> texts) implements InLanguages {
    public static final int MAX_LENGTH = 500;

    public Wording {
        var checked = new TreeMap<LanguageTag, String>();
        texts.forEach((language, text) -> checked.put(language, Texts.called("wording", text, MAX_LENGTH)));
        if (!checked.containsKey(LanguageTag.GERMAN)) {
            throw new IllegalArgumentException("A wording has a text in German: " + texts);
        }
        texts = Collections.unmodifiableSortedMap((SortedMap<LanguageTag, String>) checked);
    }

    public static Wording german(String text) {
        return new Wording(Map.of(LanguageTag.GERMAN, text));
    }

    /** The text in the language or, where there is none, in the one of which that is a kind, or in German. */
    public String in(LanguageTag language) {
        return texts.getOrDefault(nearest(language), "");
    }

    @Override
    public String in(String tag) {
        return in(new LanguageTag(tag));
    }

    /** The language in which it is said to those who read the given one. */
    public LanguageTag nearest(LanguageTag language) {
        return Stream.concat(Stream.of(language), language.base().stream())
                .filter(texts::containsKey)
                .findFirst()
                .orElse(LanguageTag.GERMAN);
    }

    public String german() {
        return in(LanguageTag.GERMAN);
    }

    public Set<LanguageTag> languages() {
        return texts.keySet();
    }

    /** The same with another text in the language, or with none where it is null. */
    public Wording with(LanguageTag language, @Nullable String text) {
        var changed = new TreeMap<>(texts);
        if (text == null) {
            changed.remove(language);
        } else {
            changed.put(language, text);
        }
        return new Wording(changed);
    }

    /** Whether both say the same in every language that both have. */
    public boolean agreesWith(Wording other) {
        return texts.entrySet().stream()
                .allMatch(text -> text.getValue().equals(other.texts.getOrDefault(text.getKey(), text.getValue())));
    }
}
