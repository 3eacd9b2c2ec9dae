package org.knotenpunkt.web.needs.answer.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.knotenpunkt.application.needs.answer.file.AnswerFileService;
import org.knotenpunkt.application.shared.HandedInFile;

/** A file that a page carries along, packed, until somebody has seen what would become of it; the server keeps none of it. */
final class CarriedFile implements HandedInFile {
    /** One byte more than may be read is enough to see that it is too much. */
    private static final int MOST = AnswerFileService.MAX_MEGABYTES * 1_000_000 + 1;

    private final byte[] bytes;

    private CarriedFile(byte[] bytes) {
        this.bytes = bytes;
    }

    static CarriedFile of(HandedInFile file) {
        try (var content = file.open()) {
            return new CarriedFile(content.readNBytes(MOST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if the text is none that {@link #packed()} has written */
    static CarriedFile unpack(String packed) {
        try (var unpacking =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            return new CarriedFile(unpacking.readNBytes(MOST));
        } catch (IOException e) {
            throw new IllegalArgumentException("No packed file", e);
        }
    }

    String packed() {
        var packed = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(packed)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public void close() {
        // nothing is kept of it
    }
}
