package org.knotenpunkt.web.shared.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knotenpunkt.web.shared.text.Language;

class PdfWriterTest {
    private static byte[] written(Printout printout) {
        return PdfWriter.write(printout, Samples.words(Language.GERMAN));
    }

    private static Printout with(Part... parts) {
        return new Printout("Vereinbarung", Samples.DAY, Samples.MARK, List.of(parts));
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsPrintedIsAccessibleAsPdfUaSays(Language language) throws Exception {
        assertThat(Pdf.faults(PdfWriter.write(Samples.agreement(), Samples.words(language))))
                .isEmpty();
    }

    @Test
    void aLongDocumentIsAccessibleToo() throws Exception {
        var parts = IntStream.range(0, 60)
                .<Part>mapToObj(i -> new Part.Facts(
                        List.of(new Part.Fact("Ziel " + i, "lang ".repeat(i)), new Part.Fact("Wert", "zwei\nZeilen"))))
                .toArray(Part[]::new);
        var pdf = written(with(parts));

        assertThat(pages(pdf)).isGreaterThan(3);
        assertThat(Pdf.faults(pdf)).isEmpty();
    }

    @Test
    void aTableHasItsHeadOnEachPageAndIsAccessible() throws Exception {
        var rows = IntStream.range(0, 120)
                .mapToObj(i -> new Part.Row("Zentrum " + i, List.of("%d Besuche".formatted(i), "zwei von drei")))
                .toList();
        var pdf = written(with(new Part.Table(List.of("Name", "Wie viele", "Eingetragen"), rows)));
        var text = Pdf.text(pdf);

        assertThat(text).containsSubsequence(rows.stream().map(Part.Row::name).toList());
        assertThat(text.split("Wie viele", -1)).hasSize(pages(pdf) + 1);
        assertThat(Pdf.faults(pdf)).isEmpty();
    }

    @Test
    void theTextIsReadInTheOrderInWhichItWasWritten() throws Exception {
        assertThat(Pdf.text(written(Samples.agreement())))
                .containsSubsequence(
                        "Bildungs- und Erziehungspartnerschaft",
                        "den Eltern & Familien <aller> Kinder.",
                        "Ziele",
                        "Pflege des Gesprächs",
                        "Familien finden jede Woche eine offene Tür.",
                        "Wer neu zugezogen ist",
                        "Zielgruppe",
                        "Familien der Klassen 1 und 2",
                        "Verantwortlich",
                        "Leitung des Familienzentrums",
                        "Frist",
                        "31. Juli 2027",
                        "Unterschriften",
                        "Sonnenschule, Schulleitung",
                        "Ort, Datum",
                        "Unterschrift",
                        "Elternpflegschaft, Vorsitz");
    }

    @Test
    void everyPageTellsTheHashAndItsNumber() throws Exception {
        try (var document = Loader.loadPDF(written(Samples.agreement()))) {
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= 2; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains(Samples.MARK, "Seite %d von 2".formatted(page));
            }
        }
    }

    @Test
    void everythingIsSaidToBeWhatItIs() throws Exception {
        try (var document = Loader.loadPDF(written(Samples.agreement()))) {
            var root = document.getDocumentCatalog().getStructureTreeRoot();
            assertThat(types(root).collect(Collectors.joining(" ")))
                    .isEqualTo("Document H1 P H2 H3 L LI Lbl LBody LI Lbl LBody Table TR TH TD TR TH TD TR TH TD"
                            + " H2 P P P P P P");
        }
    }

    private static Stream<String> types(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid -> Stream.concat(Stream.of(kid.getStructureType()), types(kid)));
    }

    @Test
    void titleLanguageAndDayAreTheDocuments() throws Exception {
        try (var document = Loader.loadPDF(PdfWriter.write(Samples.agreement(), Samples.words(Language.ENGLISH)))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Bildungs- und Erziehungspartnerschaft");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-11-28T00:00:00Z");
        }
    }

    @Test
    void theSameContentHasTheSameBytesInAnyZoneAndLanguageOfTheServer() {
        var first = written(Samples.agreement());
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.of("ar", "EG"));
            assertThat(written(Samples.agreement())).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void theSameContentHasTheSameBytesInAnotherJvm() throws Exception {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var other = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PrintedElsewhere.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var printed = new String(other.getInputStream().readAllBytes(), UTF_8);

        assertThat(printed).isEqualTo(HexFormat.of().formatHex(written(Samples.agreement())));
    }

    /** So a server that nobody prints with starts no later and takes no more room. */
    @Test
    void nothingOfTheLibraryIsLoadedBeforeSomebodyPrints() throws Exception {
        var loaded = new HashSet<String>();
        var path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> url(Path.of(entry)))
                .toArray(URL[]::new);
        try (var loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                loaded.add(name);
                return super.findClass(name);
            }
        }) {
            var samples = loader.loadClass(Samples.class.getName()).getDeclaredMethod("agreement");
            samples.setAccessible(true);
            samples.invoke(null);
        }

        assertThat(loaded).contains(Printout.class.getName()).noneMatch(name -> name.contains("pdfbox"));
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void otherContentHasOtherBytes() {
        assertThat(written(with(new Part.Paragraph("a")))).isNotEqualTo(written(with(new Part.Paragraph("b"))));
    }

    @Test
    void everyLetterOfTheLatinAndCyrillicAlphabetsIsPrinted() throws Exception {
        var text = "äöüßÄÖÜẞ çğıİşŞ ąćęłńóśźż čďěňřšťůž ăâîșț đ ő ű Жизнь Київ ї є ґ Αθήνα €–„“…§";

        assertThat(Pdf.text(written(with(new Part.Paragraph(text))))).contains(text);
    }

    @Test
    void spacesAndHyphensThatDoNotBreakAreSpacesAndHyphens() throws Exception {
        var pdf = written(with(new Part.Paragraph("z.\u202fB. z.\u00a0B. Eltern\u2011Café Fa\u00admi\u00adlie")));

        assertThat(Pdf.text(pdf).replaceAll("[\\u00a0\\u202f]", " ")).contains("z. B. z. B. Eltern-Café Familie");
    }

    @Test
    void whatTheFontDoesNotHaveIsShownAsMissingAndNothingElseChanges() throws Exception {
        var text = Pdf.text(written(with(new Part.Paragraph("vorher \ud83d\ude00 家\u200b\u0007 nachher\tweiter"))));

        assertThat(text).contains("vorher \u25a1 \u25a1 nachher weiter");
    }

    @Test
    void lettersThatAreComposedOfTwoLookLikeOne() throws Exception {
        assertThat(Pdf.text(written(with(new Part.Paragraph("scho\u0308n"))))).contains("sch\u00f6n");
    }

    @Test
    void longTextsAreBrokenBetweenWordsAndLongWordsWithin() throws Exception {
        var sentence = "Wir sprechen miteinander, bevor wir übereinander sprechen. "
                .repeat(12)
                .strip();
        var word = "Donaudampfschifffahrtsgesellschaft".repeat(6);
        var text = Pdf.text(written(with(new Part.Paragraph(sentence), new Part.Items(List.of(word)))));

        assertThat(text.lines().filter(line -> line.contains("sprechen"))).hasSizeGreaterThan(5);
        assertThat(text.replaceAll("\\s+", " ")).contains(sentence);
        assertThat(text.replaceAll("\\s+", "")).contains(word);
    }

    @Test
    void nothingIsLostBetweenPages() throws Exception {
        var items = new ArrayList<String>();
        IntStream.range(0, 300).forEach(i -> items.add("Punkt %d.".formatted(i)));
        var value =
                IntStream.range(0, 200).mapToObj(i -> "Zeile %d;".formatted(i)).collect(Collectors.joining("\n"));
        var text = Pdf.text(written(with(
                new Part.Items(items),
                new Part.Facts(List.of(new Part.Fact("Name", value))),
                new Part.Paragraph("Schluss"))));

        assertThat(text).containsSubsequence(items);
        assertThat(text).containsSubsequence(value.lines().toList());
        assertThat(text).contains("Schluss");
    }

    @Test
    void roomToSignIsNeverTornApart() throws Exception {
        for (int before = 0; before < 60; before += 3) {
            var pdf = written(with(
                    new Part.Paragraph("Zeile\n".repeat(before)),
                    new Part.Signature("Wer?", "Ort, Datum", "Unterschrift")));
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(pageOf(document, "Wer?")).isEqualTo(pageOf(document, "Unterschrift"));
            }
        }
    }

    @Test
    void aHeadingStaysWithWhatFollows() throws Exception {
        for (int before = 0; before < 60; before++) {
            var pdf = written(with(
                    new Part.Paragraph("Zeile\n".repeat(before)),
                    new Part.Heading(1, "Ziele"),
                    new Part.Paragraph("Erstens")));
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(pageOf(document, "Ziele")).isEqualTo(pageOf(document, "Erstens"));
            }
        }
    }

    private static int pageOf(PDDocument document, String text) throws IOException {
        var stripper = new PDFTextStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            if (stripper.getText(document).contains(text)) {
                return page;
            }
        }
        throw new AssertionError(text + " stands nowhere");
    }

    @Test
    void textsCannotBecomeAnythingElse() throws Exception {
        var title = "A & B <b>\"Schule\"</b> ) Tj ET";
        var pdf = written(new Printout(title, Samples.DAY, Samples.MARK, List.of(new Part.Paragraph(title))));

        assertThat(Pdf.text(pdf)).contains(title);
        assertThat(new String(pdf, UTF_8)).contains("A &amp; B &lt;b&gt;\"Schule\"&lt;/b&gt; ) Tj ET");
        assertThat(Pdf.faults(pdf)).isEmpty();
    }
}
