package org.knotenpunkt.application.partnership.file;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Objects of a PDF that stand packed in a stream, unpacked as they come: no more than a part of them is ever in memory, and no more than a
 * limit is unpacked.
 */
final class PackedObjects implements AutoCloseable {
    private static final int PART = 1 << 12;

    private final Inflater inflater = new Inflater();
    private final PdfTokens tokens;
    private final byte[] packed = new byte[PART];
    private final byte[] part = new byte[PART];
    private int length;
    private long room;
    private boolean isBroken;

    /**
     * @param tokens finds what is in them
     * @param room how many bytes are unpacked at most
     */
    PackedObjects(PdfTokens tokens, long room) {
        this.tokens = tokens;
        this.room = room;
    }

    /** The stream begins behind the white space after its keyword: nothing that is packed begins with any. */
    void take(byte one) {
        if (length > 0 || inflater.getTotalIn() > 0 || !PdfTokens.isSpace(one)) {
            packed[length++] = one;
            if (length == PART) {
                unpack();
            }
        }
    }

    private void unpack() {
        inflater.setInput(packed, 0, length);
        length = 0;
        try {
            for (int more = inflater.inflate(part); more > 0 && !isBroken; more = inflater.inflate(part)) {
                room -= more;
                isBroken = room < 0;
                for (int i = 0; i < more; i++) {
                    tokens.take(part[i]);
                }
            }
        } catch (DataFormatException e) {
            isBroken = true;
        }
        isBroken |= inflater.needsDictionary();
    }

    /** Whether nothing more is looked at: they have ended, or cannot be unpacked. */
    boolean isOver() {
        return isBroken || inflater.finished();
    }

    /** Nothing more belongs to them; answers whether all of them was seen. */
    boolean end() {
        if (!isOver()) {
            unpack();
        }
        tokens.end();
        return !isBroken && inflater.finished();
    }

    /** How many bytes could have been unpacked besides. */
    long room() {
        return room;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
