package org.knotenpunkt.web.partnership.file;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.knotenpunkt.application.partnership.file.ReadFiles;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.file.StoredFile;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.Attachment;
import org.knotenpunkt.web.shared.input.Requests;

/**
 * Hands a file out as it came in, byte by byte. Strangers have sent it: it is kept and never shown, and if a browser shows it all the
 * same, nothing in it runs or loads anything.
 */
public final class FileDownload {
    private static final String POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private final ReadFiles files;

    @Inject
    public FileDownload(ReadFiles files) {
        this.files = files;
    }

    void answer(Context ctx) {
        Answers.orRefuse(files.copy(Requests.actor(ctx), AgreementFinder.id(ctx), id(ctx), file -> begun(ctx, file)));
    }

    /** The file that the path names. */
    static FileId id(Context ctx) {
        return Requests.id(ctx, "file", FileId::of);
    }

    /** It is packed already, and whoever reads it knows by its size when it is whole: nothing is packed on the way. */
    private static OutputStream begun(Context ctx, StoredFile file) {
        ctx.res().setCharacterEncoding((String) null);
        ctx.contentType(file.type().mediaType()).header("Content-Security-Policy", POLICY);
        Attachment.named(ctx, file.name());
        ctx.res().setContentLengthLong(file.size());
        try {
            return ctx.res().getOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
