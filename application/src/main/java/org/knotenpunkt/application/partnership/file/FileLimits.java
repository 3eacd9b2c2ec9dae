package org.knotenpunkt.application.partnership.file;

import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.partnership.file.FileError;
import org.knotenpunkt.domain.partnership.file.StoredFile;

/**
 * How much may be handed in to agreements.
 *
 * @param each how many megabytes one file may have
 * @param count how many files one agreement may have
 * @param together how many megabytes all files of one agreement may have
 */
public record FileLimits(int each, int count, int together) {
    private static final long MEGABYTE = 1_000_000;

    boolean isTooLarge(long size) {
        return size > each * MEGABYTE;
    }

    /** Why there is no room for a file of the size beside those that are there. */
    Optional<FileError> refusal(List<StoredFile> there, long size) {
        if (there.size() >= count) {
            return Optional.of(new FileError.TooManyFiles(count));
        }
        var all = there.stream().mapToLong(StoredFile::size).sum() + size;
        return all > together * MEGABYTE ? Optional.of(new FileError.FilesTooLarge(together)) : Optional.empty();
    }
}
