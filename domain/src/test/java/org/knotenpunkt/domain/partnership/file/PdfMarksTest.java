package org.knotenpunkt.domain.partnership.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfMarksTest {
    @Test
    void aPlainPdfIsTaken() {
        assertThat(after("%PDF-1.7 << /Type /Catalog >> %%EOF").refusal()).isEmpty();
    }

    @Test
    void aLockedPdfIsRefused() {
        assertThat(after("trailer << /Encrypt 5 0 R >>").refusal()).contains(new FileError.PdfLocked());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<< /S /JavaScript /JS (app.alert) >>", "<< /S /Rendition /JS 4 0 R >>", "<< /S /Launch >>"})
    void aPdfThatDoesSomethingIsRefused(String text) {
        assertThat(after(text).refusal()).contains(new FileError.PdfActive());
    }

    @Test
    void aMarkIsSeenWhereverTheBytesAreParted() {
        var text = "<< /S /Launch /F (x) >>";
        for (int at = 1; at < text.length(); at++) {
            assertThat(after(text.substring(0, at), text.substring(at)).refusal())
                    .as("parted at %d", at)
                    .contains(new FileError.PdfActive());
        }
    }

    @Test
    void aLongerNameIsAnotherOne() {
        assertThat(after("<< /EncryptMetadata false /JSX 1 /LaunchTime 2 >>").refusal())
                .isEmpty();
    }

    @Test
    void aSignatureIsSeenAndRefusesNothing() {
        var signed = after("<< /Type /Sig /ByteRange [0 840 960 240] >>");

        assertThat(signed.isSigned()).isTrue();
        assertThat(signed.refusal()).isEmpty();
        assertThat(after("<< /Type /Catalog >>").isSigned()).isFalse();
    }

    @Test
    void thePicturesOfALargeScanLookLikeNothing() {
        var random = new Random(8);
        var marks = PdfMarks.NONE;
        var part = new byte[1 << 16];
        for (int i = 0; i < 320; i++) {
            random.nextBytes(part);
            marks = marks.with(part, part.length);
        }

        assertThat(marks.seen()).isEmpty();
    }

    private static PdfMarks after(String... parts) {
        var marks = PdfMarks.NONE;
        for (var part : parts) {
            var bytes = part.getBytes(StandardCharsets.ISO_8859_1);
            marks = marks.with(bytes, bytes.length);
        }
        return marks;
    }
}
