package org.knotenpunkt.web.shared.answer;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStream;
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
        if (isWanted(ctx, whose, Sha256.hexOf(content))) {
            ctx.contentType(contentType).result(content);
        }
    }

    /** What writes the content of an answer. */
    @FunctionalInterface
    public interface Writing {
        void writeTo(OutputStream output) throws IOException;
    }

    /**
     * The same with content that is written as it is sent.
     *
     * @param hash the SHA-256 of what the content is made of
     */
    public static void answer(Context ctx, String whose, String contentType, String hash, Writing writing)
            throws IOException {
        if (isWanted(ctx, whose, hash)) {
            ctx.res().setCharacterEncoding((String) null);
            ctx.contentType(contentType);
            writing.writeTo(ctx.res().getOutputStream());
        }
    }

    private static boolean isWanted(Context ctx, String whose, String hash) {
        var tag = "\"%s\"".formatted(hash);
        ctx.header("Cache-Control", whose + ", no-cache").header("ETag", tag);
        if (isKnown(ctx, tag)) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return false;
        }
        return true;
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
