package org.knotenpunkt.domain.partnership.content;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What belongs to a version and is approved with it.
 *
 * @param title 1 to 200 characters
 * @param text up to 10,000 characters, or null if it is a file
 * @param file the file, or null if it is a text
 */
public record Annex(
        AnnexId id,
        String title,
        @Nullable String text,
        @Nullable Attached file) {
    public static final int MAX_TITLE_LENGTH = 200;
    public static final int MAX_TEXT_LENGTH = 10_000;

    /** A file by its id, name and the SHA-256 of its bytes in hexadecimal digits: so that it cannot be exchanged unnoticed. */
    public record Attached(FileId id, String name, String sha256) {}

    public Annex {
        title = Texts.called("title of an annex", title, MAX_TITLE_LENGTH);
        text = Texts.optional("text of an annex", text, MAX_TEXT_LENGTH);
        if ((text == null) == (file == null)) {
            throw new IllegalArgumentException("An annex is a text or a file");
        }
    }
}
