package org.knotenpunkt.domain.partnership.file;

import java.util.stream.Collectors;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What a file is called that is handed out: after what it was called where it came from, but without the folders there and without signs
 * that nobody sees, and always with an ending of its type. Nothing that is a PDF to us becomes a program on somebody's desk.
 */
final class FileName {
    static final int MAX_LENGTH = 200;

    private FileName() {}

    static String of(String given, FileType type) {
        var name = Texts.onOneLine(withoutFolders(given)
                .codePoints()
                .filter(FileName::isSeen)
                .mapToObj(Character::toString)
                .collect(Collectors.joining()));
        var own = type.endingOf(name).orElse("");
        var bare = name.substring(0, name.length() - own.length()).strip();
        var ending = own.isEmpty() ? type.endings().getFirst() : own;
        return shortened(bare.isEmpty() ? type.name() : bare, MAX_LENGTH - ending.length()) + ending;
    }

    private static String withoutFolders(String given) {
        return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    }

    /** Signs that turn the direction of writing would make one ending look like another. */
    private static boolean isSeen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String shortened(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        var isSplit = Character.isHighSurrogate(name.charAt(length - 1));
        return name.substring(0, isSplit ? length - 1 : length).strip();
    }
}
