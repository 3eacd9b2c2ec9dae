package org.knotenpunkt.application.partnership.file;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.file.FileError;

/**
 * What can be seen of a PDF without understanding it: whether it says that it is locked, that it does something when it is opened, that
 * it carries other files, or that it is signed. Bytes are shown part by part, as they come, and all of them are looked at, whether or not
 * anything in the PDF refers to them. Objects that stand packed in a stream are unpacked; where they cannot be, the PDF is refused.
 *
 * <p>Names are looked for that are too long to stand in the bytes of a picture by chance, as {@code /JS} does in every large scan.
 */
final class PdfMarks implements AutoCloseable {
    private static final String LOCKED = "Encrypt";
    private static final Set<String> ACTIVE =
            Set.of("JavaScript", "Launch", "Rendition", "SubmitForm", "ImportData", "GoToE", "RichMedia");
    /** A form that acts stands in the one form of a PDF and nowhere else; its own name is short enough to stand anywhere by chance. */
    private static final Set<String> ACTIVE_FORM = Set.of("AcroForm", "XFA");

    private static final Set<String> CARRYING = Set.of("EmbeddedFile", "EmbeddedFiles", "FileAttachment");
    private static final String SIGNED = "ByteRange";

    private static final String OBJECTS = "ObjStm";
    /** Where the first of packed objects is; a stream that says so holds some, whatever else it says of itself. */
    private static final String FIRST = "First";

    private static final String PACKED = "Filter";
    private static final Set<String> OF_STREAMS = Set.of(OBJECTS, FIRST, PACKED);
    private static final Set<String> UNPACKABLE = Set.of("FlateDecode", "Fl");
    /** In which other ways something is packed, or differently. */
    private static final Set<String> STRANGE = Set.of(
            "ASCIIHexDecode",
            "AHx",
            "ASCII85Decode",
            "A85",
            "LZWDecode",
            "LZW",
            "RunLengthDecode",
            "RL",
            "DecodeParms",
            "DP");

    /** In bytes; the objects of a long agreement have less than a tenth. */
    private static final long MOST_UNPACKED = 64_000_000;

    private final Set<String> seen = new HashSet<>();
    private final PdfTokens tokens = new PdfTokens(this::name, this::keyword);

    /** What the next stream says of itself. */
    private final Set<String> said = new HashSet<>();

    private @Nullable PackedObjects packed;
    private long room = MOST_UNPACKED;
    private boolean isUnreadable;

    /** Shows the next bytes. */
    void take(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            take(bytes[i]);
        }
    }

    private void take(byte one) {
        tokens.take(one);
        var objects = packed;
        if (objects != null) {
            objects.take(one);
            if (objects.isOver()) {
                endPacked();
            }
        }
    }

    private void name(String name) {
        mark(name);
        if (OF_STREAMS.contains(name) || UNPACKABLE.contains(name) || STRANGE.contains(name)) {
            said.add(name);
        }
    }

    private void mark(String name) {
        if (name.equals(LOCKED)
                || name.equals(SIGNED)
                || ACTIVE.contains(name)
                || ACTIVE_FORM.contains(name)
                || CARRYING.contains(name)) {
            seen.add(name);
        }
    }

    private void keyword(String word) {
        switch (word) {
            // A table of contents has a first entry, too.
            case "obj" -> said.remove(FIRST);
            case "stream" -> beginStream();
            case "endstream" -> endPacked();
            default -> {}
        }
    }

    private void beginStream() {
        endPacked();
        if ((said.contains(OBJECTS) || said.contains(FIRST)) && said.contains(PACKED)) {
            if (said.stream().noneMatch(UNPACKABLE::contains) || said.stream().anyMatch(STRANGE::contains)) {
                isUnreadable = true;
            } else {
                packed = new PackedObjects(new PdfTokens(this::mark, word -> {}), room);
            }
        }
        said.clear();
    }

    private void endPacked() {
        var objects = packed;
        if (objects != null) {
            isUnreadable |= !objects.end();
            room = objects.room();
            objects.close();
            packed = null;
        }
    }

    /** All was shown: why the PDF is refused, if it is. */
    Optional<FileError> refusal() {
        tokens.end();
        endPacked();
        if (seen.contains(LOCKED)) {
            return Optional.of(new FileError.PdfLocked());
        }
        if (seen.stream().anyMatch(ACTIVE::contains) || seen.containsAll(ACTIVE_FORM)) {
            return Optional.of(new FileError.PdfActive());
        }
        if (seen.stream().anyMatch(CARRYING::contains)) {
            return Optional.of(new FileError.PdfCarriesFiles());
        }
        return isUnreadable ? Optional.of(new FileError.PdfUnreadable()) : Optional.empty();
    }

    /** Whether there is an electronic signature in it, be it good or not. */
    boolean isSigned() {
        return seen.contains(SIGNED);
    }

    @Override
    public void close() {
        if (packed != null) {
            packed.close();
        }
    }
}
