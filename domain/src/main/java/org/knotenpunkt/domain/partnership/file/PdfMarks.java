package org.knotenpunkt.domain.partnership.file;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What can be seen of a PDF without understanding it: whether it says that it is locked, that it does something when it is opened, or
 * that it is signed. What is written in compressed parts is not seen, but a signature never stands in one. Bytes are shown part by part,
 * as they come.
 *
 * <p>Names are looked for that are too long to stand in the bytes of a picture by chance, as {@code /JS} does in every large scan.
 *
 * @param seen the names that were seen so far
 * @param rest what was shown last: a name may go on in the next part
 */
public record PdfMarks(Set<String> seen, String rest) {
    private static final String LOCKED = "/Encrypt";
    private static final Set<String> ACTIVE = Set.of("/JavaScript", "/Launch", "/Rendition");
    private static final String SIGNED = "/ByteRange";
    private static final Set<String> NAMES =
            Stream.concat(ACTIVE.stream(), Stream.of(LOCKED, SIGNED)).collect(toUnmodifiableSet());

    /** As long as the longest name, and one more to see that it ends. */
    private static final int OVERLAP = 12;

    /** Nothing was shown yet. */
    public static final PdfMarks NONE = new PdfMarks(Set.of(), "");

    public PdfMarks {
        seen = Set.copyOf(seen);
    }

    /** With what stands in the next bytes. */
    public PdfMarks with(byte[] bytes, int length) {
        var text = rest + new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        var all = Stream.concat(seen.stream(), NAMES.stream().filter(name -> isIn(text, name)));
        return new PdfMarks(all.collect(toUnmodifiableSet()), text.substring(Math.max(0, text.length() - OVERLAP)));
    }

    /** A longer name is another one; of what stands at the very end more has to be shown. */
    private static boolean isIn(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            if (end < text.length() && !Character.isLetterOrDigit(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    /** Why the PDF is refused, once all of it was shown. */
    public Optional<FileError> refusal() {
        if (seen.contains(LOCKED)) {
            return Optional.of(new FileError.PdfLocked());
        }
        return ACTIVE.stream().anyMatch(seen::contains) ? Optional.of(new FileError.PdfActive()) : Optional.empty();
    }

    /** Whether there is an electronic signature in it, be it good or not. */
    public boolean isSigned() {
        return seen.contains(SIGNED);
    }
}
