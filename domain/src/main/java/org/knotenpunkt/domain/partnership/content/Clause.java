package org.knotenpunkt.domain.partnership.content;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Texts;

/**
 * A paragraph of an agreement, or a section of a concept.
 *
 * @param template the key of the template of the kind from which it came; null for one of the parties' own
 * @param heading 1 to 200 characters
 * @param text 1 to 10,000 characters; an empty line divides paragraphs
 */
public record Clause(@Nullable String template, String heading, String text) {
    public static final int MAX_HEADING_LENGTH = 200;
    public static final int MAX_TEXT_LENGTH = 10_000;

    public Clause {
        heading = Texts.called("heading of a clause", heading, MAX_HEADING_LENGTH);
        text = Texts.checked("text of a clause", text, MAX_TEXT_LENGTH);
    }
}
