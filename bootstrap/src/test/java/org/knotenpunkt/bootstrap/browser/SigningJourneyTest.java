package org.knotenpunkt.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A party that was asked has signed on paper: its yes is the last one, and each sees the sheet. Each page of it is looked at. */
@NeedsChromium
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("what takes long")
class SigningJourneyTest {
    private final Inspection inspection = new Inspection();

    @Test
    void thePartyThatSignsOnPaperIsTheLastAndItsSheetCanBeHad(@TempDir Path folder) throws IOException {
        try (var server = new DemoServer("signing")) {
            var page = server.signedIn("koordination@demo.example", "de", Inspection.WIDE);
            page.navigate("/agreements");
            page.click("main a:text('Lesen verbindet')");
            inspection.look(page, "/agreements/proposed");
            page.click("a:text('Unterschrift eintragen')");
            inspection.look(page, "/agreements/signature");
            var sheet = aSheet();
            handIn(
                    page,
                    new FilePayload("Unterschrift.pdf", "application/pdf", "MZ\u0090 a program".getBytes(ISO_8859_1)));
            inspection.look(page, "/agreements/signature-refused");
            assertThat(page.locator("#file-error")).containsText("ein Programm");
            assertThat(page.locator("#place")).hasValue("Gelsenkirchen");

            tooLarge(page, folder);
            page.setInputFiles("#file", new FilePayload("Unterschrift.pdf", "application/pdf", sheet));
            assertThat(page.locator(".field:has(#file) [role=alert]")).hasCount(0);
            send(page);

            assertThat(page.locator(".flash")).containsText("Die Unterschrift ist festgehalten");
            assertThat(page.locator("main")).containsText("auf Papier in Gelsenkirchen");
            inspection.look(page, "/agreements/signed");
            Assertions.assertThat(download(page)).isEqualTo(sheet);
            annex(page, sheet);
        }
        Assertions.assertThat(inspection.faults()).isEmpty();
    }

    /** Of a file that the server would not take it is said so beforehand, and nothing is sent: what was typed stays. */
    private void tooLarge(Page page, Path folder) throws IOException {
        page.fill("#place", "Gelsenkirchen-Bismarck");
        try (var scan = new RandomAccessFile(folder.resolve("Scan.tiff").toFile(), "rw")) {
            scan.setLength(100_000_000);
        }
        page.setInputFiles("#file", folder.resolve("Scan.tiff"));
        assertThat(page.locator(".field:has(#file) [role=alert]")).hasText("Die Datei ist größer als 20 MB.");
        assertThat(page.locator("#file")).hasAttribute("aria-invalid", "true");
        var sent = new AtomicBoolean();
        page.onRequest(request -> sent.compareAndSet(false, request.method().equals("POST")));
        page.click("main form[method=post] .btn-primary");
        inspection.look(page, "/agreements/signature-too-large");
        page.evalOnSelector("main form[method=post]", "form => form.noValidate = true");
        page.click("main form[method=post] .btn-primary");
        assertThat(page.locator("#file")).isFocused();
        Assertions.assertThat(sent).as("sent").isFalse();
        assertThat(page.locator("#place")).hasValue("Gelsenkirchen-Bismarck");
        page.fill("#place", "Gelsenkirchen");
    }

    private void annex(Page page, byte[] sheet) {
        page.navigate("/agreements");
        page.click("main a:text('Willkommen in der Sternschule')");
        page.click("a:text('Ansehen')");
        page.click("a:text('Datei anhängen')");
        inspection.look(page, "/agreements/annex");
        page.fill("#name", "Raumplan");
        page.setInputFiles("#file", new FilePayload("Raumplan.pdf", "application/pdf", sheet));
        send(page);
        assertThat(page.locator("main")).containsText("Raumplan.pdf");
        inspection.look(page, "/agreements/annexed");
    }

    private static void handIn(Page page, FilePayload file) {
        page.selectOption("#person", new SelectOption().setIndex(1));
        page.fill("#place", "Gelsenkirchen");
        page.setInputFiles("#file", file);
        send(page);
    }

    private static void send(Page page) {
        Sending.clicked(page, "main form[method=post] .btn-primary");
    }

    private static byte[] download(Page page) throws IOException {
        var download = page.waitForDownload(() -> page.click("a:text('Nachweis herunterladen')"));
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("Unterschrift.pdf");
        Path file = download.path();
        return Files.readAllBytes(file);
    }

    /** As a scanner would make one. */
    private static byte[] aSheet() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
