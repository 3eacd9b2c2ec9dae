package org.knotenpunkt.domain.partnership.file;

import static org.knotenpunkt.domain.partnership.file.FileType.startsWith;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** What a file that is not taken seems to be. */
public enum ForeignContent {
    /** A program or a script. */
    EXECUTABLE,
    /** An archive, or an office document, which is one. */
    ARCHIVE,
    /** A page of the web, or a drawing that is written like one: it could hold a script. */
    MARKUP,
    UNKNOWN;

    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    /** What a file seems to be that begins so. */
    public static ForeignContent of(byte[] head) {
        if (begins(
                head,
                "MZ",
                "\u007fELF",
                "#!",
                "\u00ca\u00fe\u00ba\u00be",
                "\u00fe\u00ed\u00fa",
                "\u00cf\u00fa\u00ed\u00fe")) {
            return EXECUTABLE;
        }
        if (begins(head, "PK", "\u001f\u008b", "7z\u00bc\u00af", "Rar!", "BZh", "\u00d0\u00cf\u0011\u00e0")) {
            return ARCHIVE;
        }
        var text = new String(head, StandardCharsets.ISO_8859_1);
        var stripped = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text).strip();
        return stripped.startsWith("<") ? MARKUP : UNKNOWN;
    }

    private static boolean begins(byte[] head, String... beginnings) {
        return Stream.of(beginnings).anyMatch(beginning -> startsWith(head, 0, beginning));
    }
}
