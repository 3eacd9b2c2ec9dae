package org.knotenpunkt.web.shared.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Long lines, folded so that no part has more than 75 bytes and no character is torn apart (RFC 5545, 3.1). */
final class LineFolding {
    private static final int MAX_BYTES = 75;

    private LineFolding() {}

    static String fold(String line) {
        var folded = new StringBuilder();
        int bytes = 0;
        for (int character : line.codePoints().toArray()) {
            var text = Character.toString(character);
            int more = text.getBytes(UTF_8).length;
            if (bytes + more > MAX_BYTES) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(text);
            bytes += more;
        }
        return folded.toString();
    }
}
