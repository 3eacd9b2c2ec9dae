package org.knotenpunkt.domain.partnership.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {
    @ParameterizedTest
    @CsvSource({
        "25504446 2d 312e37, PDF",
        "25504446 2d 322e30, PDF",
        "89504e47 0d0a1a0a 00, PNG",
        "ffd8ffe0 0010, JPEG",
        "49492a00 08, TIFF",
        "4d4d002a 00, TIFF",
        "00000018 66747970 68656963 00, HEIC",
        "00000018 66747970 6d696631 00, HEIC"
    })
    void aFileIsWhatItsFirstBytesSay(String hex, FileType type) {
        assertThat(FileType.of(bytes(hex))).contains(type);
    }

    @ParameterizedTest
    @CsvSource({
        "4d5a9000, EXECUTABLE",
        "7f454c46 02, EXECUTABLE",
        "23212f62696e2f7368, EXECUTABLE",
        "cafebabe 00, EXECUTABLE",
        "504b0304 14, ARCHIVE",
        "d0cf11e0 a1, ARCHIVE",
        "3c68746d6c3e, MARKUP",
        "efbbbf 0a20 3c737667, MARKUP",
        "0a0a3c3f786d6c, MARKUP",
        "48656c6c6f, UNKNOWN",
        "00000018 66747970 69736f6d, UNKNOWN"
    })
    void whatIsNotTakenIsCalledWhatItSeemsToBe(String hex, ForeignContent content) {
        assertThat(FileType.of(bytes(hex))).isEmpty();
        assertThat(ForeignContent.of(bytes(hex))).isEqualTo(content);
    }

    @Test
    void aPageThatSaysItIsAPdfFurtherDownIsAPage() {
        var page = "<html>%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(FileType.of(page)).isEmpty();
        assertThat(ForeignContent.of(page)).isEqualTo(ForeignContent.MARKUP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "255044462d", "ffd8"})
    void tooFewBytesAreNothing(String hex) {
        assertThat(FileType.of(bytes(hex))).isEmpty();
        assertThat(ForeignContent.of(bytes(hex))).isEqualTo(ForeignContent.UNKNOWN);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
