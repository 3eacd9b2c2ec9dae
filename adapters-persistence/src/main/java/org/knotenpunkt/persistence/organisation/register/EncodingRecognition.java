package org.knotenpunkt.persistence.organisation.register;

import java.io.IOException;
import java.io.InputStream;
import org.knotenpunkt.domain.organisation.register.FileEncoding;

/**
 * Tells how the characters of a file are written, by looking at all of its bytes once.
 *
 * <p>A byte order mark decides. Without one: many zero bytes mean UTF-16; what is well-formed is UTF-8. What is left has one
 * byte for a character, and then the German letters decide: in cp850 they are where windows-1252 has quotation marks and
 * signs that no name contains, and the other way round.
 */
final class EncodingRecognition {
    private static final String LETTERS_OF_CP850 = "\u0084\u008e\u0094\u0099\u0081\u009a\u00e1\u0082";
    private static final String LETTERS_OF_LATIN = "\u00e4\u00c4\u00f6\u00d6\u00fc\u00dc\u00df\u00e9";

    private final long[] counts = new long[256];
    private final long[] zerosByParity = new long[2];
    private final int[] first = {-1, -1, -1};
    private final Utf8Check utf8 = new Utf8Check();
    private long size;

    private EncodingRecognition() {}

    static FileEncoding of(InputStream bytes) throws IOException {
        var recognition = new EncodingRecognition();
        var buffer = new byte[1 << 16];
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            for (int i = 0; i < read; i++) {
                recognition.see(buffer[i] & 0xff);
            }
        }
        return recognition.answer();
    }

    private void see(int value) {
        if (size < first.length) {
            first[(int) size] = value;
        }
        if (value == 0) {
            zerosByParity[(int) (size & 1)]++;
        }
        counts[value]++;
        utf8.see(value);
        size++;
    }

    private FileEncoding answer() {
        if (first[0] == 0xef && first[1] == 0xbb && first[2] == 0xbf) {
            return FileEncoding.UTF_8_WITH_BOM;
        }
        if (first[0] == 0xff && first[1] == 0xfe) {
            return FileEncoding.UTF_16_LE;
        }
        if (first[0] == 0xfe && first[1] == 0xff) {
            return FileEncoding.UTF_16_BE;
        }
        if (counts[0] > size / 4) {
            return zerosByParity[1] >= zerosByParity[0] ? FileEncoding.UTF_16_LE : FileEncoding.UTF_16_BE;
        }
        return utf8.isWellFormed() ? FileEncoding.UTF_8 : ofOneByte();
    }

    private FileEncoding ofOneByte() {
        if (count(LETTERS_OF_CP850) > count(LETTERS_OF_LATIN)) {
            return FileEncoding.CP850;
        }
        for (int value = 0x80; value < 0xa0; value++) {
            if (counts[value] > 0) {
                return FileEncoding.WINDOWS_1252;
            }
        }
        return FileEncoding.ISO_8859_1;
    }

    private long count(String values) {
        return values.chars().mapToLong(value -> counts[value]).sum();
    }

    /** Whether bytes are UTF-8, without keeping them. */
    private static final class Utf8Check {
        private boolean wellFormed = true;
        private int toFollow;
        private int least = 0x80;
        private int most = 0xbf;

        void see(int value) {
            if (toFollow > 0) {
                wellFormed &= value >= least && value <= most;
                least = 0x80;
                most = 0xbf;
                toFollow--;
            } else if (value >= 0x80) {
                begin(value);
            }
        }

        private void begin(int value) {
            if (value >= 0xc2 && value <= 0xdf) {
                toFollow = 1;
            } else if (value >= 0xe0 && value <= 0xef) {
                toFollow = 2;
                least = value == 0xe0 ? 0xa0 : 0x80;
                most = value == 0xed ? 0x9f : 0xbf;
            } else if (value >= 0xf0 && value <= 0xf4) {
                toFollow = 3;
                least = value == 0xf0 ? 0x90 : 0x80;
                most = value == 0xf4 ? 0x8f : 0xbf;
            } else {
                wellFormed = false;
            }
        }

        boolean isWellFormed() {
            return wellFormed && toFollow == 0;
        }
    }
}
