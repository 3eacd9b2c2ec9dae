package org.knotenpunkt.web.organisation.register;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.knotenpunkt.application.shared.HandedInFile;

/**
 * A file that came with a request, kept until it has been read; the request may be over by then.
 *
 * @param kept a file that the system deletes with the process, even with one that is killed
 */
record UploadedRegisterFile(String name, long size, FileChannel kept) implements HandedInFile {
    static UploadedRegisterFile of(UploadedFile upload) {
        try (var content = upload.content()) {
            return of(upload.filename(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static UploadedRegisterFile of(String name, InputStream content) {
        try {
            var kept = nameless();
            try {
                var size = content.transferTo(Channels.newOutputStream(kept));
                return new UploadedRegisterFile(name, size, kept);
            } catch (IOException e) {
                kept.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel nameless() throws IOException {
        return FileChannel.open(
                Files.createTempFile("knotenpunkt-register-", ".upload"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** All of it from its beginning, however often it is opened, and at once. */
    @Override
    public InputStream open() {
        return new FromBeginning(kept);
    }

    @Override
    public void close() {
        try {
            kept.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class FromBeginning extends InputStream {
        private final FileChannel file;
        private long position;

        FromBeginning(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = file.read(ByteBuffer.wrap(buffer, offset, length), position);
            position += Math.max(0, read);
            return read;
        }
    }
}
