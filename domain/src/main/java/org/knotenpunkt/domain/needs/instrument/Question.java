package org.knotenpunkt.domain.needs.instrument;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A question of an instrument.
 *
 * @param required whether a sheet without an answer to it is not taken
 */
public record Question(QuestionId id, Wording wording, QuestionKind kind, boolean required) {
    /** Whether answers to both may be put beside each other: asked in the same words, with the same to choose from. */
    public boolean isComparableWith(Question other) {
        return wording.agreesWith(other.wording) && kind.isComparableWith(other.kind);
    }

    /** All that is read of it: the question itself, then what there is to choose from. */
    public List<Wording> texts() {
        return Stream.concat(Stream.of(wording), kind.wordings().stream()).toList();
    }

    /** The same with other texts, in the order of {@link #texts()}. */
    public Question saying(List<Wording> texts) {
        return new Question(id, texts.getFirst(), kind.saying(texts.subList(1, texts.size())), required);
    }

    /** The languages in which all of it can be read. */
    public SortedSet<LanguageTag> languages() {
        var languages = new TreeSet<>(wording.languages());
        texts().forEach(text -> languages.retainAll(text.languages()));
        return languages;
    }
}
