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
     * @param megabytes how large it may be; of a larger one a byte more is there, which is enough to see that it is too large
     * @return null if there is none, and then the form says so
     */
    public static @Nullable CarriedFile of(Form form, int megabytes) {
        var sent = form.optionalFile("file").orNull();
        if (sent != null) {
            return of(sent, megabytes);
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

    private static int most(int megabytes) {
        return megabytes * 1_000_000 + 1;
    }

    private static CarriedFile of(HandedInFile file, int megabytes) {
        try (var content = file.open()) {
            return new CarriedFile(content.readNBytes(most(megabytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CarriedFile unpack(String packed, int megabytes) {
        try (var unpacking =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            return new CarriedFile(unpacking.readNBytes(most(megabytes)));
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
