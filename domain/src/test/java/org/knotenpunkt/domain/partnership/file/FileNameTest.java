package org.knotenpunkt.domain.partnership.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Unterschrift Müller.pdf | PDF | Unterschrift Müller.pdf",
                "SCAN.PDF | PDF | SCAN.PDF",
                "Foto.JPEG | JPEG | Foto.JPEG",
                "Blatt.exe | PDF | Blatt.exe.pdf",
                "Blatt.hta | PDF | Blatt.hta.pdf",
                "Blatt.pdf | PNG | Blatt.pdf.png",
                "Blatt | TIFF | Blatt.tif",
                "pdf | PDF | pdf.pdf",
                ".pdf | PDF | PDF.pdf",
                "`` | HEIC | HEIC.heic"
            })
    void aNameEndsAsItsTypeDoes(String given, FileType type, String name) {
        assertThat(FileName.of(given, type)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"C:\\fakepath\\Blatt.pdf", "../../etc/Blatt.pdf", "/Blatt.pdf", "a\\..\\Blatt.pdf"})
    void aNameLeadsIntoNoFolder(String given) {
        assertThat(FileName.of(given, FileType.PDF)).isEqualTo("Blatt.pdf");
    }

    @Test
    void signsThatNobodySeesAreLeftOut() {
        assertThat(FileName.of("Bl\u202eatt\u0000\r\n.pdf", FileType.PDF)).isEqualTo("Blatt.pdf");
        assertThat(FileName.of("Bla\ud800tt.pdf", FileType.PDF)).isEqualTo("Blatt.pdf");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileName.of("a".repeat(300) + ".jpeg", FileType.JPEG))
                .hasSize(200)
                .endsWith("a.jpeg");
        assertThat(FileName.of("\ud83d\ude00".repeat(150) + ".pdf", FileType.PDF))
                .isEqualTo("\ud83d\ude00".repeat(98) + ".pdf");
        var name = FileName.of("a" + "\ud83d\ude00".repeat(150), FileType.PDF);
        assertThat(name).isEqualTo(FileName.of(name, FileType.PDF)).endsWith("\ude00.pdf");
    }
}
