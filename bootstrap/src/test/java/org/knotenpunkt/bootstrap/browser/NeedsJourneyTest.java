package org.knotenpunkt.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** An assessment from what is asked to what is played back, each page of it looked at. */
@NeedsChromium
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("what takes long")
class NeedsJourneyTest {
    private static final int FAMILIES = 5;
    private static final String OWN = "GROSSELTERN";
    private static final String ASKED_BY_LINK = "ALL_DAY_AND_SOCIAL_WORK";

    private final Inspection inspection = new Inspection();
    private String link = "";
    private List<String> codes = List.of();

    @Test
    void familiesAndTeachersAreAskedAndReadWhatCameOfIt() {
        try (var server = new DemoServer("needs")) {
            var page = server.signedIn("koordination@demo.example", "de", Inspection.WIDE);
            publishAnInstrument(page);
            addAPerspective(page);
            var path = setUp(page);
            openAWave(page, path);
            invite(page, path);
            answer(server);
            typeIn(page, path);
            find(page, path);
            close(page, path);
            conclude(page, path);
            playBack(page, path, server);
            giveThePerspectiveUp(page, path);
        }
        Assertions.assertThat(inspection.faults()).isEmpty();
    }

    private void look(Page page, String name) {
        inspection.look(page, "/needs-" + name);
    }

    private static void send(Page page) {
        Sending.clicked(page, "main form .btn-primary, main form .btn-danger");
    }

    private void publishAnInstrument(Page page) {
        page.navigate("/new-instrument");
        look(page, "new-instrument");
        page.fill("#name", "Familien 2026");
        page.selectOption("#template", "families-and-school");
        send(page);
        look(page, "instrument");
        Sending.clicked(page, "form[action$=publication] button");
        assertThat(page.locator(".flash")).containsText("veröffentlicht");
        page.navigate("/instruments");
        look(page, "instruments");
    }

    private void addAPerspective(Page page) {
        page.navigate("/new-perspective");
        look(page, "new-perspective");
        page.fill("#name-de", "Großeltern");
        page.fill("#name-ar", "الأجداد");
        page.selectOption("#voice", "FAMILIES");
        send(page);
        assertThat(page.locator("#" + OWN)).containsText("zählt mit: Familien");
        look(page, "perspectives");
    }

    private void giveThePerspectiveUp(Page page, String path) {
        page.navigate("/perspectives");
        page.click("#" + OWN + " a[href$=ending]");
        look(page, "perspective-ending");
        send(page);
        assertThat(page.locator("#" + OWN)).containsText("aufgegeben am");
        look(page, "perspectives-given-up");
        page.navigate(path + "/waves/1/results");
        assertThat(page.locator("main")).containsText("Großeltern");
    }

    private String setUp(Page page) {
        page.navigate("/new-assessment");
        look(page, "new-assessment");
        page.fill("#name", "Was Familien brauchen");
        page.selectOption("#place", "TOWN");
        send(page);
        look(page, "assessment-without-waves");
        return page.url().replaceFirst(".*(/assessments/.*)", "$1");
    }

    private void openAWave(Page page, String path) {
        page.navigate(path + "/waves/new");
        look(page, "wave");
        var today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        page.selectOption("#instrument", new SelectOption().setIndex(1));
        page.fill("#from", today.toString());
        page.fill("#until", today.plusDays(14).toString());
        page.selectOption("#unit", "FAMILY");
        page.check("#asked-FAMILIES");
        page.fill("#base-FAMILIES", "20");
        page.check("#asked-ALL_DAY_AND_SOCIAL_WORK");
        page.check("#asked-" + OWN);
        send(page);
        look(page, "wave-refused");
        page.fill("#source-FAMILIES", "Sekretariat");
        send(page);
        assertThat(page.locator("main")).containsText("0 von 20");
        look(page, "assessment");
    }

    private void invite(Page page, String path) {
        page.navigate(path + "/waves/1/invitations");
        look(page, "invitations-none");
        Sending.clicked(page, "#" + ASKED_BY_LINK + " form[action$=link] button");
        page.selectOption("#perspective", ASKED_BY_LINK);
        page.fill("#codes", "5");
        page.click("#typed .btn-primary");
        page.waitForURL("**/invitations/*");
        look(page, "codes");
        link = page.locator(".crumbs a").last().getAttribute("href");
        codes = codes(page);
        page.navigate(link);
        look(page, "invitations");
        var poster = page.locator("a[href$='print?language=ar']").getAttribute("href");
        link = page.locator("code.secret").textContent();
        page.navigate(poster);
        look(page, "poster-arabic");
    }

    /** What the file holds, in which each line ends with an address. */
    private static List<String> codes(Page page) {
        var file = page.waitForDownload(() -> page.click("form[action$=csv] button"));
        try {
            return Files.readAllLines(file.path()).stream()
                    .skip(1)
                    .map(line -> line.substring(line.lastIndexOf(';') + 1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(DemoServer server) {
        answerInGerman(server);
        answerInArabic(server);
        var phone = server.visitor("de", Inspection.NARROW);
        phone.navigate(codes.get(1));
        inspect(phone, "answer");
        phone.click("button:text-is('العربية')");
        inspect(phone, "answer-arabic");
        Sending.clicked(phone, "button.send");
        inspect(phone, "answer-refused-arabic");
        phone.navigate(codes.getFirst());
        inspect(phone, "answer-used");
        phone.navigate("/answer");
        inspect(phone, "answer-entry");
        phone.navigate(link + "/thanks");
        inspect(phone, "answer-thanks");
        phone.click("footer a[href^='/barrierefreiheit/']");
        assertThat(phone.locator("h1")).containsText("Barrierefreiheit");
    }

    private void inspect(Page page, String name) {
        page.waitForLoadState();
        look(page, name);
    }

    /** Without scripts: a mistake keeps what was typed. */
    private void answerInGerman(DemoServer server) {
        var phone = server.phoneWithoutScripts("de");
        phone.navigate(link);
        phone.locator("#q-change").fill("Mehr <Zeit>");
        phone.locator("#q-children").fill("viele");
        Sending.clicked(phone, "button.send");
        assertThat(phone.locator("#q-children-fault")).containsText("eine ganze Zahl");
        assertThat(phone.locator("#q-change")).hasValue("Mehr <Zeit>");
        phone.locator("#q-children").fill("2");
        Sending.clicked(phone, "button.send");
        assertThat(phone.locator("h1")).hasText("Vielen Dank!");
    }

    /** Without scripts: the language is changed when something is filled in already, and the code is good for one sheet. */
    private void answerInArabic(DemoServer server) {
        var phone = server.phoneWithoutScripts("de");
        phone.navigate(codes.getFirst());
        phone.locator("textarea").first().fill("مكان للقاء");
        phone.click("button:text-is('العربية')");
        assertThat(phone.locator("html")).hasAttribute("dir", "rtl");
        assertThat(phone.locator("textarea").first()).hasValue("مكان للقاء");
        phone.locator("label:has(input[name=q-welcome][value='2'])").click();
        Sending.clicked(phone, "button.send");
        assertThat(phone.locator("h1")).hasText("شكرًا جزيلاً!");
        phone.navigate(codes.getFirst() + "?language=ar");
        assertThat(phone.locator("h1")).hasText("تمت الإجابة بهذا الرمز من قبل");
    }

    private void typeIn(Page page, String path) {
        page.navigate(path + "/waves/1/sheets/new");
        look(page, "sheet");
        page.selectOption("#perspective", "FAMILIES");
        for (int i = 0; i < FAMILIES; i++) {
            page.fill("#q-welcome", "4");
            page.check("#q-support-media");
            page.fill("#q-change", "Mehr <Zeit>");
            send(page);
            assertThat(page.locator(".flash")).containsText("Der nächste Bogen");
            assertThat(page.locator("#perspective option:checked")).hasText("Familien");
        }
        page.fill("#q-welcome", "9");
        send(page);
        look(page, "sheet-refused");
        page.selectOption("#perspective", "ALL_DAY_AND_SOCIAL_WORK");
        page.fill("#q-welcome", "2");
        send(page);
        page.navigate(path);
        assertThat(page.locator("main")).containsText("5 von 20");
        assertThat(page.locator("main")).containsText("weniger als 5");
    }

    private void find(Page page, String path) {
        add(page, path, "NEED", "FAMILIES", "Eine Ansprechperson fehlt");
        add(page, path, "NEED", "ALL_DAY_AND_SOCIAL_WORK", "Ein Raum für Gespräche");
        add(page, path, "STRENGTH", "FAMILIES", "Das Elterncafé");
        page.navigate(path + "/ranking");
        look(page, "ranking");
        page.locator("input[name^=rank-]").first().fill("2");
        page.locator("input[name^=rank-]").last().fill("1");
        page.fill("#by", "Runder Tisch");
        send(page);
        assertThat(page.locator("#needs").locator("xpath=../..").locator("li").first())
                .containsText("Ein Raum für Gespräche");
        decide(page, "true", "");
        decide(page, "false", "Das übernimmt die Schule");
        look(page, "findings");
    }

    private void add(Page page, String path, String kind, String perspective, String text) {
        page.navigate(path + "/findings/new");
        look(page, "finding");
        page.selectOption("#kind", kind);
        page.selectOption("#perspective", perspective);
        page.fill("#text", text);
        page.fill("#evidence", "Erhebung, Frage nach Unterstützung");
        page.fill("#weight", "4");
        send(page);
    }

    private void decide(Page page, String pursued, String reason) {
        page.locator("li:has-text('Noch nicht entschieden') a[href$=decision]")
                .first()
                .click();
        look(page, "decision");
        page.selectOption("#pursued", pursued);
        page.fill("#reason", reason);
        send(page);
    }

    private void close(Page page, String path) {
        page.navigate(path + "/waves/1/closing");
        look(page, "closing");
        send(page);
        page.navigate(path + "/waves/1/results");
        look(page, "results");
        assertThat(page.locator("main")).containsText("5 von 20");
        assertThat(page.locator("main")).containsText("weniger als 5");
        assertThat(page.locator("main")).containsText("Mehr <Zeit>");
        page.navigate(path);
        Sending.clicked(page, "form[action$=table] button");
        look(page, "tables");
    }

    private void conclude(Page page, String path) {
        page.navigate(path + "/conclusion");
        look(page, "conclusion");
        send(page);
        assertThat(page.locator("main")).containsText("abgeschlossen");
        look(page, "concluded");
    }

    private void playBack(Page page, String path, DemoServer server) {
        page.navigate(path + "/result");
        look(page, "result");
        page.fill("#text-de", "Danke für Ihre Antworten.\n\nWir suchen einen Raum.");
        page.fill("#text-ar", "شكراً لإجاباتكم.");
        send(page);
        var address = page.locator("a[href^='/results/']").getAttribute("href");
        var family = server.visitor("de", Inspection.NARROW);
        family.navigate(address);
        assertThat(family.locator("article")).containsText("Wir suchen einen Raum.");
        look(family, "public");
        family.navigate(address + "?language=ar");
        assertThat(family.locator("article")).hasAttribute("dir", "rtl");
        look(family, "public-arabic");
        family.click("footer a[href^='/rueckmeldung/']");
        assertThat(family.locator("input[name=page]")).hasValue(address);
    }
}
