package org.knotenpunkt.web.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.web.organisation.register.Registers.GELSENKIRCHEN;
import static org.knotenpunkt.web.organisation.register.Registers.HEADING;
import static org.knotenpunkt.web.organisation.register.Registers.OFFICE;
import static org.knotenpunkt.web.organisation.register.Registers.READER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.FormWithFile;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.input.Form;

class ImportPagesTest {
    @RegisterExtension
    static final TestServer SERVER = Registers.server();

    @Test
    void whoMayImportFindsTheFormAndOthersDoNot() {
        assertThat(SERVER.browser(OFFICE).get("/imports").expect(200).html()).contains("href=\"/new-import\"");
        assertThat(SERVER.browser(READER).get("/imports").expect(200).html()).doesNotContain("/new-import");
        SERVER.browser(READER).get("/new-import").expect(403);
        assertThat(SERVER.browser(OFFICE).get("/new-import").expect(200).html())
                .contains("Register einlesen")
                .contains("type=\"file\"")
                .contains("Schulsozialindex NRW");
    }

    @Test
    void thePreviewShowsWhatWouldChangeAndTheReportByKind() {
        var begun = previewed("195546;01.08.2024\n<b>;01.08.2024\n");
        var path = "/imports/" + begun.json().at("/id").asText();
        var browser = SERVER.browser(OFFICE);

        assertThat(browser.get(path).expect(200).html())
                .contains("Dies ist eine Vorschau. Geändert ist noch nichts.")
                .contains("Startchancen-Schulen NRW, Stand 1. September 2026")
                .contains("Ministerium für Schule und Bildung NRW")
                .contains("Diese Ausgabe übernehmen");
        assertThat(browser.get(path + "?kind=REFUSED").expect(200).html())
                .contains("&lt;b&gt;")
                .doesNotContain("<b>;")
                .contains("nicht eindeutig zu lesen");
        assertThat(SERVER.browser(READER).get(path).expect(200).html()).doesNotContain("Diese Ausgabe übernehmen");

        var version = begun.json().at("/version").asText();
        assertThat(browser.get(path).html()).contains("name=\"version\" value=\"" + version + "\"");
        assertThat(browser.post(path + "/confirmation", "version", "1")
                        .expect(409)
                        .html())
                .contains("inzwischen");
        var done = browser.follow(browser.post(path + "/confirmation", "version", version));
        assertThat(done.expect(200).html()).contains("Die Ausgabe ist vollständig übernommen.", "Schulen ansehen");
        assertThat(SERVER.browser(Actor.operator()).get(path).expect(200).html())
                .doesNotContain("Schulen ansehen");
        var again = browser.with("Referer", SERVER.address() + path + "?kind=REFUSED")
                .post(path + "/confirmation", "version", version);
        assertThat(again.expect(303).location()).isEqualTo(path + "?kind=REFUSED");
        assertThat(browser.follow(again).html()).contains("role=\"status\"");
    }

    @Test
    void aDiscardedPreviewLeadsBackToTheList() {
        var begun = previewed("119271;01.08.2025\n");
        var path = "/imports/" + begun.json().at("/id").asText();
        var browser = SERVER.browser(OFFICE);

        assertThat(browser.follow(browser.post(
                                path + "/discarding",
                                "version",
                                begun.json().at("/version").asText()))
                        .expect(200)
                        .html())
                .contains("Die Vorschau ist verworfen.")
                .contains("verworfen");
    }

    @Test
    void theReportIsFilteredByATownThatIsTyped() {
        var shown = previewed("195546;01.08.2024\n100999;01.08.2024\n");
        var path = "/imports/" + shown.json().at("/id").asText();
        var browser = SERVER.browser(OFFICE);

        var found = browser.get(path + "?townText=gelsenkirchen&kind=ADDED").expect(303);
        assertThat(found.location()).isEqualTo(path + "?kind=ADDED&town=" + GELSENKIRCHEN);
        assertThat(browser.get(path + "?town=" + GELSENKIRCHEN).expect(200).html())
                .contains("195546", "Gelsenkirchen, GG Sternschule")
                .contains("<option value=\"" + GELSENKIRCHEN + "\" selected>Gelsenkirchen</option>")
                .contains(path + "/report.csv?town=" + GELSENKIRCHEN)
                .contains(path + "?town=" + GELSENKIRCHEN + "&amp;kind=ADDED#report")
                .doesNotContain("100999");
        assertThat(browser.get(path + "?townText=Nirgendwo").expect(200).html())
                .contains("id=\"townText-error\"", "value=\"Nirgendwo\"", "100999");
        browser.get(path + "?town=here").expect(400);
    }

    @Test
    void theFiguresOfAReportThatIsFilteredByATownAreOfTheTown() {
        var shown = previewed("119271;01.08.2024\n195546;tomorrow\n100999;01.08.2024\n");
        var path = "/imports/" + shown.json().at("/id").asText();
        var browser = SERVER.browser(OFFICE);

        assertThat(browser.get(path).expect(200).html())
                .contains("Was sich ändert</h2>", "3 Zeilen gelesen", "abgewiesen (2)");
        assertThat(browser.get(path + "?town=" + GELSENKIRCHEN + "&kind=REFUSED")
                        .expect(200)
                        .html())
                .contains("Was sich ändert: Gelsenkirchen</h2>", "abgewiesen (1)")
                .contains("class=\"figure\" href=\"" + path + "?town=" + GELSENKIRCHEN + "&amp;kind=ADDED#report\"")
                .contains("href=\"" + path + "?kind=REFUSED#figures\"")
                .doesNotContain("3 Zeilen gelesen", "class=\"figure\" href=\"" + path + "?kind");
    }

    @Test
    void whoTriesAnotherFileStaysWithTheRegister() {
        var refused = SERVER.api(OFFICE)
                .with("Content-Type", FormWithFile.TYPE)
                .post("/api/v1/imports", Registers.form("", "register", "STARTCHANCEN", "edition", "2026-09-01"));

        assertThat(SERVER.browser(OFFICE)
                        .get("/imports/" + refused.json().at("/id").asText())
                        .expect(200)
                        .html())
                .contains("href=\"/new-import?register=STARTCHANCEN\">Eine andere Datei einlesen");
    }

    @Test
    void theFormAsksForWhatTheRegisterNeeds() {
        var browser = SERVER.browser(OFFICE);
        assertThat(browser.get("/new-import").expect(200).html())
                .contains("name=\"register\" value=\"MUNICIPALITIES\"", "Damit beginnt es")
                .doesNotContain("id=\"edition\"")
                .doesNotContain("id=\"schoolYear\"");
        assertThat(browser.get("/new-import?register=SCHOOLS").expect(200).html())
                .contains("id=\"edition\"", "Davor muss das Gemeindeverzeichnis eingelesen sein")
                .doesNotContain("id=\"schoolYear\"");
        assertThat(browser.get("/new-import?register=SOCIAL_INDEX").expect(200).html())
                .contains("id=\"schoolYear\"")
                .doesNotContain("id=\"edition\"")
                .doesNotContain("(freiwillig)");
        browser.get("/new-import?register=TEACHERS").expect(400);
    }

    @Test
    void allThatIsMissingIsToldAtOnceAndTheRegisterStaysChosen() {
        var day = SERVER.browser(OFFICE).post("/new-import", "register", "STARTCHANCEN");
        assertThat(day.expect(422).html())
                .contains("id=\"file-error\"", "id=\"edition-error\"", "value=\"STARTCHANCEN\"");
        var year = SERVER.browser(OFFICE).post("/new-import", "register", "SOCIAL_INDEX");
        assertThat(year.expect(422).html()).contains("id=\"file-error\"", "id=\"schoolYear-error\"");
    }

    @Test
    void aFileOfWhichNothingFitsLeadsToTheRegisterThatIsMissing() {
        var refused = previewed("111111;01.08.2025\n");

        assertThat(SERVER.browser(OFFICE)
                        .get("/imports/" + refused.json().at("/id").asText())
                        .expect(200)
                        .html())
                .contains("Keine einzige Zeile lässt sich übernehmen")
                .contains("href=\"/new-import?register=SCHOOLS\"", "„Schuldaten NRW“ einlesen")
                .contains("111111");
    }

    @Test
    void aFileThatComesTooEarlySaysFirstWhatToImportBeforeAndIsTakenOverOnlyOnPurpose() {
        var shown = previewed("111111;01.08.2025\n222222;01.08.2025\n119271;01.08.2025\n");
        var path = "/imports/" + shown.json().at("/id").asText();
        var version = shown.json().at("/version").asText();
        var browser = SERVER.browser(OFFICE);

        assertThat(browser.get(path).expect(200).html())
                .containsSubsequence(
                        "Lesen Sie zuerst „Schuldaten NRW“ ein",
                        "2 von 3 Zeilen nennen etwas",
                        "href=\"/new-import?register=SCHOOLS\"",
                        "Dies ist eine Vorschau.",
                        "name=\"evenIfDoubtful\"",
                        "nur die eine Zeile von 3 übernehmen");
        var refused = browser.with("Referer", SERVER.address() + path).post(path + "/confirmation", "version", version);
        assertThat(browser.follow(refused).html())
                .containsSubsequence("role=\"status\"", "2 von 3 Zeilen nennen etwas", "Dies ist eine Vorschau.");
        var done = browser.post(path + "/confirmation", "version", version, "evenIfDoubtful", "true");
        assertThat(browser.follow(done).html()).contains("Die Ausgabe ist vollständig übernommen.");
    }

    @Test
    void theFormSaysWhichRegisterHasToComeFirstAsLongAsThatWasNotImported() {
        assertThat(SERVER.browser(OFFICE)
                        .get("/new-import?register=SOCIAL_INDEX")
                        .expect(200)
                        .html())
                .containsSubsequence(
                        "Lesen Sie zuerst „Schuldaten NRW“ ein",
                        "href=\"/new-import?register=SCHOOLS\"",
                        "type=\"file\"");
        assertThat(SERVER.browser(OFFICE)
                        .get("/new-import?register=MUNICIPALITIES")
                        .expect(200)
                        .html())
                .doesNotContain("Lesen Sie zuerst „");
    }

    @Test
    void whoWatchesAnImportSeesAllOfThePageAnewWhenItIsDone() {
        var done = previewed("119271;01.08.2025\n");
        var path = "/imports/" + done.json().at("/id").asText();

        assertThat(SERVER.browser(OFFICE).with("HX-Request", "true").get(path).header("hx-refresh"))
                .isEqualTo("true");
    }

    @Test
    void aSchoolYearWithoutSocialIndexIsRefusedAtItsField() {
        var form = Registers.form(
                "Schulnummer;Sozialindexstufe\n119271;5\n",
                "register",
                "SOCIAL_INDEX",
                "schoolYear",
                "2035/36",
                Form.TOKEN,
                TestServer.FORM_TOKEN);

        var page = SERVER.browser(OFFICE).upload("/new-import", FormWithFile.TYPE, form);
        assertThat(page.expect(422).html())
                .contains(
                        "id=\"schoolYear-error\"",
                        "für die Schuljahre 2020/21 bis 2027/28, nicht für 2035/36",
                        "value=\"2035/36\"");
        assertThat(SERVER.api(OFFICE)
                        .with("Content-Type", FormWithFile.TYPE)
                        .post("/api/v1/imports", form)
                        .expect(422)
                        .code())
                .isEqualTo("organisation.no-social-index-for-year");
    }

    @Test
    void aPreviewSaysThatTheFileNamesAnotherSchoolYear() {
        var form = Registers.form(
                        "Schulnummer;Sozialindexstufe\n119271;5\n", "register", "SOCIAL_INDEX", "schoolYear", "2025/26")
                .replace("liste.csv", "schulsozialindex_2024_25.csv");
        var begun = SERVER.api(OFFICE).with("Content-Type", FormWithFile.TYPE).post("/api/v1/imports", form);

        assertThat(SERVER.browser(OFFICE)
                        .get("/imports/" + begun.json().at("/id").asText())
                        .expect(200)
                        .html())
                .contains("Der Name der Datei nennt das Schuljahr 2024/25");
    }

    /** The preview of a list of Startchancen with these lines. */
    private static ApiClient.Answer previewed(String lines) {
        return SERVER.api(OFFICE)
                .with("Content-Type", FormWithFile.TYPE)
                .post(
                        "/api/v1/imports",
                        Registers.form(HEADING + lines, "register", "STARTCHANCEN", "edition", "2026-09-01"));
    }
}
