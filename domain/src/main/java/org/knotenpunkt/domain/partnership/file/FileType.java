package org.knotenpunkt.domain.partnership.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a file that is taken is, told by its first bytes and by nothing that somebody says of it. */
public enum FileType {
    PDF("application/pdf", ".pdf") {
        @Override
        boolean begins(byte[] head) {
            return startsWith(head, 0, "%PDF-1.") || startsWith(head, 0, "%PDF-2.");
        }
    },
    PNG("image/png", ".png") {
        @Override
        boolean begins(byte[] head) {
            return startsWith(head, 0, "\u0089PNG\r\n\u001a\n");
        }
    },
    JPEG("image/jpeg", ".jpg", ".jpeg") {
        @Override
        boolean begins(byte[] head) {
            return startsWith(head, 0, "\u00ff\u00d8\u00ff");
        }
    },
    TIFF("image/tiff", ".tif", ".tiff") {
        @Override
        boolean begins(byte[] head) {
            return startsWith(head, 0, "II*\0") || startsWith(head, 0, "MM\0*");
        }
    },
    /** As telephones take pictures. */
    HEIC("image/heic", ".heic", ".heif") {
        private static final Set<String> BRANDS = Set.of("heic", "heix", "heim", "heis", "mif1");

        @Override
        boolean begins(byte[] head) {
            return BRANDS.stream().anyMatch(brand -> startsWith(head, 4, "ftyp" + brand));
        }
    };

    /** So many bytes at the beginning of a file are enough to tell. */
    public static final int HEAD = 512;

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    abstract boolean begins(byte[] head);

    /** What a file is that begins so; empty if it is none of these. */
    public static Optional<FileType> of(byte[] head) {
        return Arrays.stream(values()).filter(type -> type.begins(head)).findFirst();
    }

    /** How it is called on the web. */
    public String mediaType() {
        return mediaType;
    }

    /** The endings of the names of such files, the usual one first. */
    public List<String> endings() {
        return endings;
    }

    /** The one of its endings with which the name ends, as it is written there; empty if it ends otherwise. */
    Optional<String> endingOf(String name) {
        return endings.stream()
                .filter(ending -> endsWith(name, ending))
                .map(ending -> name.substring(name.length() - ending.length()))
                .findFirst();
    }

    private static boolean endsWith(String name, String ending) {
        return name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length());
    }

    /** @param text each character is one byte */
    static boolean startsWith(byte[] head, int from, String text) {
        var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= from + bytes.length
                && Arrays.equals(head, from, from + bytes.length, bytes, 0, bytes.length);
    }
}
