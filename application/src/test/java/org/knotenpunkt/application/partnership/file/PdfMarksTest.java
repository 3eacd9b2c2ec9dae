package org.knotenpunkt.application.partnership.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.domain.partnership.file.FileError;

class PdfMarksTest {
    private static final FileError ACTIVE = new FileError.PdfActive();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7 << /Type /Catalog >> %%EOF",
                "<< /EncryptMetadata false /JSX 1 /LaunchTime 2 /J#6ga 3 /# 4 /Java#53cripts 5 >>",
                "1 0 obj << /Filter /DCTDecode >> stream\n\u00ff/XFA\u0000\u00d9\nendstream",
                "<< /AcroForm << /Fields [] /SigFlags 3 >> >>",
                "1 0 obj << /First 2 0 R >> endobj 3 0 obj << /Filter /DCTDecode /DecodeParms 4 0 R >> stream\nx\nendstream"
            })
    void aPlainPdfIsTaken(String text) {
        assertThat(refusalOf(text)).isEmpty();
    }

    @Test
    void aLockedPdfIsRefused() {
        assertThat(refusalOf("trailer << /Encrypt 5 0 R >>")).contains(new FileError.PdfLocked());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<< /S /JavaScript /JS (app.alert) >>",
                "<< /S /J#61vaScript /JS (app.alert) >>",
                "<< /S /#4a#61#76#61#53#63#72#69#70#74 >>",
                "<< /S /Rendition /JS 4 0 R >>",
                "<< /S /Launch >>",
                "<</S/SubmitForm/F(x)>>",
                "<< /S /ImportData >>",
                "<< /S /GoToE >>",
                "<< /Subtype/RichMedia>>",
                "<< /AcroForm << /XFA [] >> >>",
                "1 0 obj << /X#46A 2 0 R >> endobj 2 0 obj << /Acro#46orm 1 0 R >>",
                "<< /S /Launch"
            })
    void aPdfThatDoesSomethingIsRefused(String text) {
        assertThat(refusalOf(text)).contains(ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<< /Subtype /#46#69#6c#65#41#74#74#61#63#68#6d#65#6e#74 >>",
                "<< /Names << /EmbeddedFiles 3 0 R >> >>",
                "<< /Type /EmbeddedFile >>",
                "<< /Subtype /File#41ttachment >>"
            })
    void aPdfThatCarriesOtherFilesIsRefused(String text) {
        assertThat(refusalOf(text)).contains(new FileError.PdfCarriesFiles());
    }

    @Test
    void aMarkIsSeenWhereverTheBytesAreParted() {
        var text = "<< /S /Laun#63h /F (x) >>";
        for (int at = 1; at < text.length(); at++) {
            assertThat(refusalOf(text.substring(0, at), text.substring(at)))
                    .as("parted at %d", at)
                    .contains(ACTIVE);
        }
    }

    @Test
    void whatPackedObjectsHoldIsSeen() {
        assertThat(refusalOf(objects("/Type /ObjStm", "<< /S /JavaScript /JS (x) >>")))
                .contains(ACTIVE);
        assertThat(refusalOf(objects("/Type /Obj#53tm", "<< /S /JavaScript /JS (x) >>")))
                .contains(ACTIVE);
        assertThat(refusalOf(objects("/N 1 /First 4", "<< /S /JavaScript /JS (x) >>")))
                .contains(ACTIVE);
        assertThat(refusalOf(objects("/Type /ObjStm", " ".repeat(100_000) + "<< /S /Launch")))
                .contains(ACTIVE);
        var plain = objects("/Type /ObjStm", "<< /Type /Catalog /First 1 0 R >>");
        assertThat(refusalOf(plain, plain)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<< /Type /ObjStm /Filter /FlateDecode >> stream\nnot packed at all\nendstream",
                "<< /Type /ObjStm /Filter /LZWDecode >> stream\nx\nendstream",
                "<< /Type /ObjStm /Filter 7 0 R >> stream\nx\nendstream",
                "<< /Type /ObjStm /Filter /FlateDecode >> stream\n"
            })
    void aPdfWhosePackedObjectsCannotBeSeenIsRefused(String text) {
        assertThat(refusalOf(text)).contains(new FileError.PdfUnreadable());
    }

    @Test
    void whatIsPackedTwiceOrPredictedIsRefused() {
        for (var how : new String[] {"/ASCIIHexDecode", "/DecodeParms << /Predictor 12 >>"}) {
            assertThat(refusalOf(objects("/Type /ObjStm " + how, "<< /Type /Catalog >>")))
                    .as(how)
                    .contains(new FileError.PdfUnreadable());
        }
    }

    @Test
    void ofObjectsThatUnpackToFarTooMuchOnlyAPartIsUnpacked() {
        var bomb = objects("/Type /ObjStm", " ".repeat(33_000_000));

        assertThat(bomb.length()).isLessThan(100_000);
        assertThat(refusalOf(bomb)).isEmpty();
        assertThat(refusalOf(bomb, bomb)).contains(new FileError.PdfUnreadable());
    }

    @Test
    void aSignatureIsSeenAndRefusesNothing() {
        var signed = "<< /Type /Sig /ByteRange [0 840 960 240] >>";

        assertThat(isSigned(signed)).isTrue();
        assertThat(refusalOf(signed)).isEmpty();
        assertThat(isSigned("<< /Type /Catalog >>")).isFalse();
    }

    @Test
    void thePicturesOfALargeScanLookLikeNothing() {
        var random = new Random(8);
        try (var marks = new PdfMarks()) {
            var part = new byte[1 << 16];
            for (int i = 0; i < 320; i++) {
                random.nextBytes(part);
                marks.take(part, part.length);
            }

            assertThat(marks.refusal()).isEmpty();
            assertThat(marks.isSigned()).isFalse();
        }
    }

    /** An object stream that says so of itself, and packs the objects. */
    private static String objects(String said, String objects) {
        var packed = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(packed, new Deflater(9))) {
            packing.write(objects.getBytes(ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "5 0 obj << %s /Filter /FlateDecode >> stream\r\n%s\r\nendstream endobj "
                .formatted(said, packed.toString(ISO_8859_1));
    }

    private static Optional<FileError> refusalOf(String... parts) {
        try (var marks = after(parts)) {
            return marks.refusal();
        }
    }

    private static boolean isSigned(String... parts) {
        try (var marks = after(parts)) {
            return marks.isSigned();
        }
    }

    private static PdfMarks after(String... parts) {
        var marks = new PdfMarks();
        for (var part : parts) {
            var bytes = part.getBytes(ISO_8859_1);
            marks.take(bytes, bytes.length);
        }
        return marks;
    }
}
