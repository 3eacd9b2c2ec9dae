package org.knotenpunkt.web.needs.answering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.web.shared.input.Link;

/**
 * Where somebody types in a code who has no camera.
 *
 * @param heading what it is about
 * @param lead what is to be said first
 * @param typed what was typed
 * @param fault what is wrong with it, or null
 */
public record EntryPage(
        RespondentWords words,
        String heading,
        String lead,
        String typed,
        @Nullable String fault) implements Spoken {
    public static final String CODE = "code";

    public List<LanguageTag> offered() {
        return RespondentWords.LANGUAGES;
    }

    public String path() {
        return AnsweringPages.ENTRY;
    }

    @Override
    public List<Link> foot() {
        return List.of();
    }
}
