package org.knotenpunkt.application.partnership.file;

import java.util.function.Consumer;

/** Finds names and keywords in bytes of a PDF, one byte after the other and whatever they belong to. */
final class PdfTokens {
    /** Longer ones are none that anybody asks for, were each of their characters escaped. */
    private static final int MAX_LENGTH = 64;

    private final Consumer<String> names;
    private final Consumer<String> keywords;
    private final StringBuilder token = new StringBuilder();
    private boolean isName;

    /** @param names is told names without their slash, and with what stands behind escapes in them */
    PdfTokens(Consumer<String> names, Consumer<String> keywords) {
        this.names = names;
        this.keywords = keywords;
    }

    void take(byte one) {
        if (one == '/') {
            end();
            isName = true;
        } else if (isDelimiter(one)) {
            end();
        } else if (token.length() < MAX_LENGTH) {
            token.append((char) (one & 0xff));
        }
    }

    private static boolean isDelimiter(byte one) {
        return switch (one) {
            case '(', ')', '<', '>', '[', ']', '{', '}', '%' -> true;
            default -> isSpace(one);
        };
    }

    static boolean isSpace(byte one) {
        return switch (one) {
            case 0, '\t', '\n', '\f', '\r', ' ' -> true;
            default -> false;
        };
    }

    /** Nothing more belongs to what came last. */
    void end() {
        if (isName) {
            names.accept(plain(token));
        } else if (!token.isEmpty()) {
            keywords.accept(token.toString());
        }
        token.setLength(0);
        isName = false;
    }

    /** {@code J#61va} is another way to write {@code Java}. */
    private static String plain(StringBuilder name) {
        if (name.indexOf("#") < 0) {
            return name.toString();
        }
        var plain = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            int code = name.charAt(i) == '#' ? escaped(name, i + 1) : -1;
            plain.append(code < 0 ? name.charAt(i) : (char) code);
            i += code < 0 ? 0 : 2;
        }
        return plain.toString();
    }

    /** The character of two hexadecimal digits; negative if there are none. */
    private static int escaped(StringBuilder name, int at) {
        if (at + 1 >= name.length()) {
            return -1;
        }
        int high = Character.digit(name.charAt(at), 16);
        int low = Character.digit(name.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
