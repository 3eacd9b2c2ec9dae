package org.knotenpunkt.web.shared.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.HandedInFile;

/** A file that a page carries along, packed, until somebody has seen what would become of it; the server keeps none of it. */
public final class CarriedFile implements HandedInFile {
    static final String FIELD = "carried";

    private final byte[] bytes;

    private CarriedFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * What was handed in now or, if nothing was, what the page has carried along.
     *
     * @param megabytes how large it may be
     * @return null if there is none, or one that is larger, and then the form says so
     */
    public static @Nullable CarriedFile of(Form form, int megabytes) {
        var sent = form.optionalFile("file", megabytes).orNull();
        if (sent != null) {
            return form.error("file") == null ? of(sent) : null;
        }
        var carried = form.value(FIELD);
        try {
            if (!carried.isEmpty()) {
                return unpack(carried, megabytes);
            }
        } catch (IllegalArgumentException notOurs) {
            // as if there were none
        }
        form.addError("file", "request.missing");
        return null;
    }

    private static CarriedFile of(HandedInFile file) {
        try (var content = file.open()) {
            return new CarriedFile(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CarriedFile unpack(String packed, int megabytes) {
        try (var unpacking =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            var most = megabytes * 1_000_000;
            var bytes = unpacking.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new IllegalArgumentException("No page carries as much");
            }
            return new CarriedFile(bytes);
        } catch (IOException e) {
            throw new IllegalArgumentException("No packed file", e);
        }
    }

    /** As the field {@value #FIELD} of the page carries it along. */
    public String packed() {
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
