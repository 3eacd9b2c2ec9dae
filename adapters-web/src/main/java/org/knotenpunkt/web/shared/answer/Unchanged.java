package org.knotenpunkt.web.shared.answer;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.stream.Stream;
import org.knotenpunkt.domain.shared.Sha256;

/** Answers with content that a client asks for again and again: whoever has it already is told no more than that (RFC 9110, 13.1.2). */
public final class Unchanged {
    private Unchanged() {}

    /**
     * Answers with the content, or says that it is unchanged.
     *
     * @param whose {@code public} if anybody may keep it, {@code private} if nobody but who has asked
     */
    public static void answer(Context ctx, String whose, String contentType, byte[] content) {
        var tag = "\"%s\"".formatted(Sha256.hexOf(content));
        ctx.header("Cache-Control", whose + ", no-cache").header("ETag", tag);
        if (isKnown(ctx, tag)) {
            ctx.status(HttpStatus.NOT_MODIFIED);
        } else {
            ctx.contentType(contentType).result(content);
        }
    }

    /** A proxy that packs an answer calls its tag a weak one. */
    private static boolean isKnown(Context ctx, String tag) {
        var known = ctx.header("If-None-Match");
        return known != null
                && Stream.of(known.split(",", -1))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag::equals);
    }
}
