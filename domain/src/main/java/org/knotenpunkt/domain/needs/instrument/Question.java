package org.knotenpunkt.domain.needs.instrument;

import java.util.SortedSet;
import java.util.TreeSet;

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

    /** The languages in which all of it can be read. */
    public SortedSet<LanguageTag> languages() {
        var languages = new TreeSet<>(wording.languages());
        kind.wordings().forEach(text -> languages.retainAll(text.languages()));
        return languages;
    }
}
