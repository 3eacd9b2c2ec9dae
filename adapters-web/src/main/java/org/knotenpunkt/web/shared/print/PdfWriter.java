package org.knotenpunkt.web.shared.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.knotenpunkt.domain.shared.Sha256;
import org.knotenpunkt.web.shared.text.Words;

/** Writes a printout as PDF/UA-1. Nothing in it depends on when, where or how often it is written. */
final class PdfWriter {
    private static final float VERSION = 1.7f;

    private PdfWriter() {}

    static byte[] write(Printout printout, Words words) {
        try (var document = new PDDocument()) {
            var tags = new Tags();
            var paper = new Paper(document, tags, words.language().locale());
            new Layout(paper, tags).layOut(printout);
            paper.foot(
                    printout.mark(),
                    IntStream.rangeClosed(1, paper.pages())
                            .mapToObj(page -> words.text("shared.print.page", "page", page, "pages", paper.pages()))
                            .toList());
            tags.writeTo(document.getDocumentCatalog());
            describe(document, printout, words);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The document cannot be written", e);
        }
    }

    private static void describe(PDDocument document, Printout printout, Words words) throws IOException {
        var producer = words.text("shared.product");
        var language = words.language().tag();
        document.setVersion(VERSION);
        var hash = Sha256.of(printout.title() + "\n" + printout.mark());
        document.setDocumentId(ByteBuffer.wrap(hash).getLong());
        var information = document.getDocumentInformation();
        information.setTitle(printout.title());
        information.setCreator(producer);
        information.setProducer(producer);
        Optional.ofNullable(printout.day())
                .map(day -> GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)))
                .ifPresent(information::setCreationDate);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var xmp = Xmp.of(printout.title(), language, printout.day(), producer);
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp)));
    }
}
