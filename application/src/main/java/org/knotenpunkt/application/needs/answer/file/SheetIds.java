package org.knotenpunkt.application.needs.answer.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.answer.AnswerSheetId;

/**
 * The ids of the sheets of a file: the same whenever the same file comes to the same wave, and without the file as good as made up by
 * chance.
 */
record SheetIds(String seed) {
    private static final long VERSION = 0x4000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    static SheetIds of(HandedInFile file, AssessmentId assessment, int wave) {
        var digest = sha256();
        try (var bytes = new DigestInputStream(file.open(), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SheetIds("%s/%s/%d".formatted(HexFormat.of().formatHex(digest.digest()), assessment, wave));
    }

    AnswerSheetId ofLine(long number) {
        var hash = ByteBuffer.wrap(sha256().digest((seed + "/" + number).getBytes(UTF_8)));
        var high = (hash.getLong() & ~0xf000L) | VERSION;
        var low = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | VARIANT;
        return new AnswerSheetId(new UUID(high, low));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
