package org.knotenpunkt.web.organisation.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.web.organisation.register.Registers.OFFICE;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knotenpunkt.web.shared.FormWithFile;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.Traffic;
import org.knotenpunkt.web.shared.Visitor;
import org.knotenpunkt.web.shared.WebSettings;

/** What comes of a file that is larger than the installation allows; whoever sends it would go on for long. */
class LargeUploadTest {
    private static final int LARGEST_UPLOAD = 100_000;
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int CHUNK = 1 << 16;
    private static final long ENDLESS = 1L << 30;
    private static final long BUFFERED = 1L << 25;

    @RegisterExtension
    static final TestServer SERVER = Registers.prepared()
            .settings(new WebSettings(
                    null, ZoneId.of("Europe/Berlin"), "dev", false, null, LARGEST_UPLOAD, Traffic.UNLIMITED))
            .visitors(ctx -> new Visitor(OFFICE, "Test Person", "form-token", List.of()))
            .build();

    /** What the server has answered, and how many bytes of the body it has let itself be sent. */
    private record Told(String answer, long sent) {}

    @ParameterizedTest(name = "{0}")
    @CsvSource({"/new-import, <h1", "/api/v1/imports, '\"status\":413'"})
    void oneThatSaysHowLargeItIsIsRefusedBeforeItIsSent(String path, String form) throws IOException {
        var told = told(path, "Content-Length: " + ENDLESS, 0);

        assertThat(told.answer()).startsWith("HTTP/1.1 413").contains(form, "Was Sie senden, ist größer als 97 KB");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"/new-import, <h1", "/api/v1/imports, '\"status\":413'"})
    void oneThatDoesNotSayIsRefusedOnceItIsTooLarge(String path, String form) throws IOException {
        var told = told(path, "Transfer-Encoding: chunked", ENDLESS);

        assertThat(told.answer()).startsWith("HTTP/1.1 413").contains(form, "Was Sie senden, ist größer als erlaubt.");
        assertThat(told.sent()).isLessThan(BUFFERED);
    }

    private static Told told(String path, String length, long size) throws IOException {
        try (var socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(SERVER.address()).getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var out = socket.getOutputStream();
            out.write("""
                    POST %s HTTP/1.1
                    Host: localhost
                    Authorization: Bearer token
                    Accept-Language: de
                    Connection: close
                    Content-Type: %s
                    %s

                    """.formatted(path, FormWithFile.TYPE, length)
                    .replace("\n", "\r\n")
                    .getBytes(UTF_8));
            var sent = supplyAsync(() -> sent(out, size));
            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            return new Told(answer, sent.join());
        }
    }

    /** Sends a form with a file in chunks until the other side does not want any more. */
    private static long sent(OutputStream out, long size) {
        var sent = 0L;
        try {
            if (size > 0) {
                chunk(
                        out,
                        Registers.form("Schulnummer", "register", "STARTCHANCEN", "edition", "2026-09-01")
                                .split("(?<=Schulnummer)", 2)[0]);
            }
            for (var line = "x".repeat(CHUNK - 2) + "\r\n"; sent < size; sent += CHUNK) {
                chunk(out, line);
            }
        } catch (IOException hungUp) {
            return sent;
        }
        return sent;
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        out.write((Integer.toHexString(text.length()) + "\r\n" + text + "\r\n").getBytes(UTF_8));
        out.flush();
    }
}
