package org.knotenpunkt.domain.partnership.concept;

import java.util.List;
import java.util.Locale;
import org.knotenpunkt.domain.partnership.content.Clause;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What an edition of a concept says.
 *
 * @param language the tag of the language in which it is written, as in {@code de}
 * @param title 1 to 200 characters
 * @param sections in the order in which they are read; none comes from a template
 */
public record ConceptContent(String language, String title, List<Clause> sections) {
    public static final int MAX_TITLE_LENGTH = 200;

    public ConceptContent {
        title = Texts.called("title of a concept", title, MAX_TITLE_LENGTH);
        sections = List.copyOf(sections);
    }

    /** One that says nothing yet. */
    public static ConceptContent blank(Locale language, String title) {
        return new ConceptContent(language.toLanguageTag(), title, List.of());
    }

    public ConceptContent titled(String newTitle) {
        return new ConceptContent(language, newTitle, sections);
    }

    public ConceptContent withSections(List<Clause> newSections) {
        return new ConceptContent(language, title, newSections);
    }
}
