package org.knotenpunkt.application.partnership.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.partnership.file.FileError;
import org.knotenpunkt.domain.partnership.file.FileType;
import org.knotenpunkt.domain.partnership.file.ForeignContent;
import org.knotenpunkt.domain.shared.Result;

/** What a file turns out to be that somebody hands in: told by its bytes, part by part. */
record Inspection(FileType type, boolean signed, long size, String sha256) {
    private static final int PART = 1 << 16;

    /** Of a file that says it is too large nothing is read. */
    static Result<Inspection, FileError> of(HandedInFile file, FileLimits limits) {
        if (limits.isTooLarge(file.size())) {
            return Result.refusal(new FileError.FileTooLarge(limits.each()));
        }
        try (var bytes = file.open()) {
            var head = bytes.readNBytes(FileType.HEAD);
            return head.length == 0
                    ? Result.refusal(new FileError.FileEmpty())
                    : Result.<FileType, FileError>of(
                                    FileType.of(head), new FileError.FileTypeRefused(ForeignContent.of(head)))
                            .flatMap(type -> whole(type, head, bytes, limits));
        } catch (IOException e) {
            throw new UncheckedIOException("What was handed in cannot be read", e);
        }
    }

    private static Result<Inspection, FileError> whole(
            FileType type, byte[] head, InputStream rest, FileLimits limits) {
        var digest = digest();
        var part = Arrays.copyOf(head, PART);
        long size = 0;
        try (var marks = new PdfMarks()) {
            for (int length = head.length; length > 0; length = next(rest, part)) {
                size += length;
                if (limits.isTooLarge(size)) {
                    return Result.refusal(new FileError.FileTooLarge(limits.each()));
                }
                digest.update(part, 0, length);
                if (type == FileType.PDF) {
                    marks.take(part, length);
                }
            }
            var inspection =
                    new Inspection(type, marks.isSigned(), size, HexFormat.of().formatHex(digest.digest()));
            return Result.unless(marks.refusal(), () -> inspection);
        }
    }

    private static int next(InputStream bytes, byte[] part) {
        try {
            return bytes.read(part);
        } catch (IOException e) {
            throw new UncheckedIOException("What was handed in cannot be read", e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
