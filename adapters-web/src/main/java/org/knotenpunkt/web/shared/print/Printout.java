package org.knotenpunkt.web.shared.print;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.web.shared.text.Words;

/**
 * A document to print.
 *
 * @param title what it is called: the first line, and what a reader's window shows
 * @param day from which the content is; it stands for the day of the making, so that the same content has the same bytes; null if it
 *     has none
 * @param mark what stands at the foot of each page and tells this content from any other, such as its hash
 */
public record Printout(String title, @Nullable LocalDate day, String mark, List<Part> parts) {
    public static final String CONTENT_TYPE = "application/pdf";

    public Printout {
        parts = List.copyOf(parts);
    }

    /**
     * Answers a request with it, for a browser to show or to keep.
     *
     * @param fileName without marks that have a meaning in a header
     * @param words in the language of the document
     */
    public void answer(Context ctx, String fileName, Words words) {
        // Texts are of UTF-8 unless somebody says otherwise; this is none.
        ctx.res().setCharacterEncoding((String) null);
        ctx.contentType(CONTENT_TYPE)
                .header("Content-Disposition", "inline; filename=\"%s\"".formatted(fileName))
                .result(bytes(words));
    }

    /** The document as a file of PDF/UA-1. */
    public byte[] bytes(Words words) {
        return PdfWriter.write(this, words);
    }
}
