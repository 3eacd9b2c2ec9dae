package org.knotenpunkt.web.shared.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Sha256;
import org.knotenpunkt.web.shared.input.Requests;

/** The SHA-256 of what a request asks for: equal for the same request, sent again. Reads the body to its end. */
final class Fingerprint {
    private final MessageDigest digest = Sha256.begun();

    private Fingerprint() {}

    /** A form with files looks different each time that it is sent; its fields and files are the same. */
    static String of(Context ctx) {
        var fingerprint = new Fingerprint();
        fingerprint.add(ctx.path());
        fingerprint.add(ctx.queryString());
        fingerprint.add(Requests.list(ctx, "If-Match"));
        if (ctx.isMultipart()) {
            ctx.formParamMap().forEach((name, values) -> {
                fingerprint.add(name);
                values.forEach(fingerprint::add);
            });
            ctx.uploadedFiles().forEach(fingerprint::add);
        } else {
            fingerprint.add(ctx.bodyAsBytes());
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private void add(UploadedFile file) {
        add(file.filename());
        try (InputStream content = file.content()) {
            add(file.size() + ":");
            content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(@Nullable String text) {
        add(text == null ? new byte[0] : text.getBytes(UTF_8));
    }

    /** With the length before it, so that no two requests run together to the same. */
    private void add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
    }
}
