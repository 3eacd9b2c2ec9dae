package org.knotenpunkt.web.shared.server;

import io.javalin.http.Context;
import java.io.IOException;
import org.knotenpunkt.web.shared.WebSettings;

/**
 * What a request still sends when its answer is known already. It is read and thrown away, up to as much as the largest upload:
 * whoever is cut off while sending never sees the answer. Beyond that the connection ends.
 */
final class Leftover {
    private static final int PIECE = 1 << 14;

    private final long most;

    Leftover(WebSettings settings) {
        most = Math.max(settings.maxUpload(), WebSettings.MAX_BODY);
    }

    /** Who waits to be asked for the body sends none unless somebody reads. */
    void discard(Context ctx) {
        var isRefusedBeforeItIsSent = ctx.statusCode() >= 400 && ctx.header("Expect") != null;
        if (isRefusedBeforeItIsSent || ctx.req().getContentLengthLong() > most || !isRead(ctx)) {
            ctx.header("Connection", "close");
        }
    }

    private boolean isRead(Context ctx) {
        var piece = new byte[PIECE];
        try {
            var in = ctx.req().getInputStream();
            for (long read = 0; read <= most; ) {
                var got = in.read(piece);
                if (got < 0) {
                    return true;
                }
                read += got;
            }
        } catch (IOException brokenOff) {
            return false; // the rest cannot be told from the next request
        }
        return false;
    }
}
