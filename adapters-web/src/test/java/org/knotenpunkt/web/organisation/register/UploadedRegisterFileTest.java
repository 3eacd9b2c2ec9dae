package org.knotenpunkt.web.organisation.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UploadedRegisterFileTest {
    private static final String CONTENT = "Schulnummer;Sozialindexstufe\n195546;8\n";

    @Test
    void itIsReadFromItsBeginningAsOftenAsItIsOpenedUntilItIsClosed() throws IOException {
        var file = UploadedRegisterFile.of("index.csv", content());

        assertThat(file.size()).isEqualTo(CONTENT.length());
        try (var first = file.open();
                var second = file.open()) {
            assertThat(first.read()).isEqualTo('S');
            assertThat(second.readAllBytes()).asString(UTF_8).isEqualTo(CONTENT);
            assertThat(first.readAllBytes()).asString(UTF_8).isEqualTo(CONTENT.substring(1));
        }
        file.close();
        var late = file.open();
        assertThatExceptionOfType(ClosedChannelException.class).isThrownBy(late::read);
    }

    @Test
    void nothingOfItIsLeftInAnyFolderWhateverEndsTheProcess() throws IOException {
        var before = left();

        try (var file = UploadedRegisterFile.of("index.csv", content())) {
            assertThat(left()).as("while %s is kept", file.name()).isEqualTo(before);
        }
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> UploadedRegisterFile.of("index.csv", new FilterInputStream(content()) {
                    @Override
                    public int read(byte[] buffer, int offset, int length) throws IOException {
                        throw new IOException("broken off");
                    }
                }));
        assertThat(left()).isEqualTo(before);
    }

    private static InputStream content() {
        return new ByteArrayInputStream(CONTENT.getBytes(UTF_8));
    }

    private static Set<Path> left() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("knotenpunkt-register-"))
                    .collect(Collectors.toSet());
        }
    }
}
