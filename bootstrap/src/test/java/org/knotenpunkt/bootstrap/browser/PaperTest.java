package org.knotenpunkt.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.application.centre.ReadCentres;
import org.knotenpunkt.application.offer.KeepOffers;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.Admission;
import org.knotenpunkt.domain.offer.Ages;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.offer.OfferContent;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.offer.OfferProfile;
import org.knotenpunkt.domain.offer.OfferText;
import org.knotenpunkt.domain.offer.OfferTexts;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.TargetGroup;
import org.knotenpunkt.domain.organisation.Address;

/** What hangs on a wall is one sheet of A4, however much there is to say. */
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("what takes long")
class PaperTest {
    /** More than any wall has room for. */
    private static final int OFFERS = 14;

    private static final float MILLIMETRES_OF_POINT = 25.4f / 72;

    private DemoServer server;
    private String programme;
    private CentreId much;

    @BeforeAll
    void start() {
        server = new DemoServer("paper");
        var page = server.signedIn("koordination@demo.example", "de", Inspection.WIDE);
        page.navigate("/offers");
        page.locator("th a[href^='/offers/']").first().click();
        page.locator("a[href^='/programm/']").first().click();
        programme = URI.create(page.url()).getPath();
        much = publishMuch();
    }

    /** The centre at which much is offered, all of it described at length. */
    private CentreId publishMuch() {
        var actor = server.coordination();
        var centre = server.get(ReadCentres.class)
                .list(actor, server.town(), null)
                .orElseThrow()
                .answer()
                .getLast()
                .id();
        var offers = server.get(KeepOffers.class);
        var today = server.get(Today.class).today();
        for (int number = 1; number <= OFFERS; number++) {
            var schedule = new Schedule(
                    today, LocalTime.of(15, 30), Duration.ofHours(2), "FREQ=WEEKLY", today.plusWeeks(12), true, true);
            offers.draft(actor, centre, described(number))
                    .flatMap(offer -> offers.plan(actor, offer.id(), offer.version(), schedule))
                    .flatMap(offer -> offers.publish(actor, offer.id(), offer.version(), today.plusMonths(3)))
                    .orElseThrow();
        }
        return centre;
    }

    private static OfferContent described(int number) {
        return new OfferContent(
                null,
                new OfferProfile(
                        OfferKind.LEISURE,
                        EnumSet.allOf(TargetGroup.class),
                        new Ages(6, 10),
                        new TreeSet<>(Set.of(LanguageTag.GERMAN)),
                        true,
                        250,
                        true,
                        Admission.SIGN_UP,
                        12,
                        "Leitung des Familienzentrums in der Sprechstunde oder unter 0209 123456, auch per Nachricht",
                        null,
                        null,
                        null),
                OfferTexts.of(
                        LanguageTag.GERMAN,
                        new OfferText(
                                "Aller Anfang %d: ein Treffen mit einem Namen, der sich hinzieht".formatted(number),
                                "Wir treffen uns, reden und essen miteinander. ".repeat(40),
                                null,
                                null)),
                new OfferPlace(
                        "Mehrzweckraum hinter der Turnhalle, Eingang über den Schulhof",
                        new Address("Hinter der alten Ziegelei 123", "45881", "Gelsenkirchen"),
                        Set.of(),
                        null),
                OfferAims.NONE);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** The one sheet as it is printed where nobody chooses anything. */
    private static PDDocument sheet(Page page) throws IOException {
        var sheets = Loader.loadPDF(
                page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true)));
        assertThat(sheets.getNumberOfPages()).as(page.url()).isOne();
        return sheets;
    }

    private static int millimetres(float points) {
        return Math.round(points * MILLIMETRES_OF_POINT);
    }

    /** Whatever there is room for is said, and how much there is else. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "ar&language=uk&language=de"})
    void aCentreThatOffersMuchHasOneSheetToo(String languages) throws IOException {
        var page = server.visitor("de", Inspection.WIDE);
        page.navigate("/programm/%s/%s/aushang?language=%s".formatted(server.town(), much, languages));
        try (var sheet = sheet(page)) {
            assertThat(new PDFTextStripper().getText(sheet).replaceAll("\\s+", " "))
                    .contains("Aller Anfang 10: ein Treffen", "0209 123456", "Weitere Angebote: ");
        }
    }

    /** A page with so much is still light, and on paper it says all of it and has nothing to press. */
    @Test
    void theProgrammeItselfIsPrintedWhole() throws IOException {
        var page = server.visitor("de", Inspection.WIDE);
        var answer = page.navigate("/programm/%s/%s".formatted(server.town(), much));
        assertThat(answer.request().sizes().responseBodySize).isBetween(5_000, 100_000);
        try (var sheets = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
            var text = new PDFTextStripper().getText(sheets).replaceAll("\\s+", " ");
            for (int number = 1; number <= OFFERS; number++) {
                assertThat(text).contains("Aller Anfang %d: ein Treffen".formatted(number));
            }
            assertThat(text).doesNotContain("Im eigenen Kalender", "Leichte Sprache", "Uhrzeit");
        }
    }

    @Test
    void aListForCountingIsOneSheet() throws IOException {
        var page = server.signedIn("zentrum@demo.example", "de", Inspection.WIDE);
        page.navigate("/counts/paper");
        assertThat(page.locator(".paper-list tbody tr").count()).isBetween(4, 12);
        try (var sheet = sheet(page)) {
            var box = sheet.getPage(0).getMediaBox();
            assertThat(millimetres(box.getWidth())).isEqualTo(297);
            assertThat(new PDFTextStripper().getText(sheet)).contains("ab 11");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"de", "ar", "uk", "de&language=ar", "ar&language=tr&language=de", "de&language=uk&language=ru"})
    void aPosterIsOneSheetInEachLanguage(String languages) throws IOException {
        var page = server.visitor("de", Inspection.WIDE);
        page.navigate("%s/aushang?language=%s".formatted(programme, languages));
        try (var sheet = sheet(page)) {
            var box = sheet.getPage(0).getMediaBox();
            assertThat(millimetres(box.getWidth())).isEqualTo(210);
            assertThat(millimetres(box.getHeight())).isEqualTo(297);
            assertThat(new PDFTextStripper().getText(sheet).replaceAll("\\s", ""))
                    .contains(programme);
        }
    }
}
