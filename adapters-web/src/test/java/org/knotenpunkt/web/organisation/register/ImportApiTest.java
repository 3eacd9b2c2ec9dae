package org.knotenpunkt.web.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.web.organisation.register.Registers.GELSENKIRCHEN;
import static org.knotenpunkt.web.organisation.register.Registers.HEADING;
import static org.knotenpunkt.web.organisation.register.Registers.OFFICE;
import static org.knotenpunkt.web.organisation.register.Registers.READER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.organisation.register.InMemoryRegisterStore;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.FormWithFile;
import org.knotenpunkt.web.shared.TestServer;

class ImportApiTest {
    private static final String PATH = "/api/v1/imports";

    @RegisterExtension
    static final TestServer SERVER = Registers.server().seeingAllOf("/api/v1");

    @Test
    void aFileIsPreviewedThenConfirmed() {
        var shown = preview(HEADING + "195546;1.8.2024\n100999;01.08.2024\n").expect(202);

        assertThat(shown.json().at("/state").asText()).isEqualTo("PREVIEWED");
        assertThat(shown.json().at("/figures/added").asInt()).isEqualTo(1);
        assertThat(shown.json().at("/figures/refused").asInt()).isEqualTo(1);
        var path = PATH + "/" + shown.json().at("/id").asText();
        assertThat(shown.headers()).containsEntry("location", path);
        assertThat(SERVER.api(READER)
                        .wrongly()
                        .get(path + "/entries?kind=NONSENSE")
                        .expect(400)
                        .text())
                .contains("request.not-a-choice");
        var refused = SERVER.api(READER).get(path + "/entries?kind=REFUSED").expect(200);
        assertThat(refused.json().at("/items/0/line").asInt()).isEqualTo(3);
        assertThat(refused.json().at("/items/0/column").asText()).isEqualTo("Schulnummer");
        assertThat(refused.json().at("/items/0/code").asText()).isEqualTo("organisation.reference-unknown");
        assertThat(refused.json().at("/items/0/message").asText())
                .isEqualTo(
                        "Schulnummer 100999 ist hier nicht bekannt. Vielleicht fehlt die passende Ausgabe des Registers, aus dem"
                                + " diese Nummer stammt.");

        var version = shown.json().at("/version").asLong();
        var done = SERVER.api(OFFICE)
                .ifMatch(version)
                .post(path + "/confirmation", null)
                .expect(202);
        assertThat(done.json().at("/state").asText()).isEqualTo("IMPORTED");
        assertThat(SERVER.api(OFFICE)
                        .ifMatch(version)
                        .post(path + "/confirmation", null)
                        .expect(409)
                        .code())
                .isEqualTo("organisation.import-not-previewed");
        assertThat(SERVER.api(READER).get(PATH).expect(200).json().findValuesAsText("state"))
                .contains("IMPORTED");
    }

    @Test
    void aFileThatComesTooEarlyWarnsAndIsTakenOverOnlyOnPurpose() {
        var shown = preview(HEADING + "111111;01.08.2024\n222222;01.08.2024\n119271;01.08.2024\n")
                .expect(202);
        var path = PATH + "/" + shown.json().at("/id").asText() + "/confirmation";
        var version = shown.json().at("/version").asLong();

        assertThat(shown.json().at("/warning/code").asText()).isEqualTo("organisation.mostly-orphaned");
        assertThat(shown.json().at("/warning/message").asText()).contains("Lesen Sie „Schuldaten NRW“ ein");
        assertThat(shown.json().at("/warning/importFirst").asText()).isEqualTo("SCHOOLS");
        assertThat(shown.json().at("/figures/orphaned").asInt()).isEqualTo(2);
        assertThat(SERVER.api(OFFICE)
                        .ifMatch(version)
                        .post(path, null)
                        .expect(409)
                        .code())
                .isEqualTo("organisation.mostly-orphaned");
        var done = SERVER.api(OFFICE)
                .ifMatch(version)
                .post(path + "?evenIfDoubtful=true", null)
                .expect(202);
        assertThat(done.json().at("/state").asText()).isEqualTo("IMPORTED");
        assertThat(done.json().has("warning")).isFalse();
    }

    @Test
    void theReportIsToBeHadAsATable() {
        var shown = preview(HEADING + "119271;1.8.2024\n").expect(202);

        var csv = SERVER.api(READER)
                .get(PATH + "/" + shown.json().at("/id").asText() + "/report.csv")
                .expect(200);
        assertThat(csv.headers().get("content-type")).startsWith("text/csv");
        assertThat(csv.text())
                .startsWith("\ufeffArt;Zeile;Nummer;Bezeichnung;Feld oder Spalte;bisher;neu;Hinweis")
                .contains("repariert;2;119271;Gelsenkirchen, GG Sternschule;Startchancen ab;1.8.2024;2024-08-01;");
    }

    @Test
    void theReportOfATownNamesItsSchoolsInTheOrderOfTheFile() {
        var shown = preview(HEADING + "195546;01.08.2025\n119271;01.08.2025\n100999;01.08.2025\n")
                .expect(202);
        var path = PATH + "/" + shown.json().at("/id").asText();

        var entries = SERVER.api(READER)
                .get(path + "/entries?town=" + GELSENKIRCHEN)
                .expect(200)
                .json()
                .at("/items");
        assertThat(entries.findValuesAsText("key")).containsExactly("195546", "119271");
        assertThat(entries.findValuesAsText("label")).containsOnly("Gelsenkirchen, GG Sternschule");
        assertThat(SERVER.api(READER)
                        .get(path + "/report.csv?town=" + GELSENKIRCHEN + "&kind=ADDED")
                        .expect(200)
                        .text())
                .contains(";195546;")
                .doesNotContain("100999");
        var elsewhere = InMemoryRegisterStore.town("05562014");
        assertThat(SERVER.api(READER)
                        .get(path + "/entries?town=" + elsewhere)
                        .expect(200)
                        .json()
                        .at("/items"))
                .isEmpty();
        SERVER.api(READER).wrongly().get(path + "/report.csv?town=here").expect(400);
    }

    @Test
    void aDayThatTheCalendarLacksIsShownAsItIsWritten() {
        var shown = preview(HEADING + "195546;2025-02-30\n").expect(202);
        var id = shown.json().at("/id").asText();

        var entries = SERVER.api(READER).get(PATH + "/" + id + "/entries").expect(200);
        assertThat(entries.json().at("/items/0/message").asText()).contains("2025-02-30");
        assertThat(SERVER.api(READER)
                        .get(PATH + "/" + id + "/report.csv")
                        .expect(200)
                        .text())
                .contains("2025-02-30");
        assertThat(SERVER.browser(READER).get("/imports/" + id).expect(200).html())
                .contains("2025-02-30");
    }

    @Test
    void aFileThatCannotBeTakenMakesARefusedImport() {
        var refused = preview("").expect(202);

        assertThat(refused.json().at("/state").asText()).isEqualTo("REFUSED");
        assertThat(refused.json().at("/problem/code").asText()).isEqualTo("organisation.file-empty");
        assertThat(refused.json().at("/problem/message").asText()).isEqualTo("Die Datei ist leer.");
    }

    @Test
    void aPreviewCanBeDiscarded() {
        var shown = preview(HEADING + "195546;01.08.2025\n");
        var path = PATH + "/" + shown.json().at("/id").asText();

        assertThat(SERVER.api(OFFICE)
                        .with("If-Match", shown.header("ETag"))
                        .delete(path)
                        .expect(200)
                        .json()
                        .at("/state")
                        .asText())
                .isEqualTo("DISCARDED");
    }

    @Test
    void whoDecidesNamesTheVersionOfThePreviewThatWasSeen() {
        var shown = preview(HEADING + "195546;01.08.2026\n");
        var path = PATH + "/" + shown.json().at("/id").asText();
        var earlier = shown.json().at("/version").asLong() - 1;

        SERVER.api(OFFICE).wrongly().post(path + "/confirmation", null).expect(428);
        SERVER.api(OFFICE).wrongly().delete(path).expect(428);
        assertThat(SERVER.api(OFFICE)
                        .ifMatch(earlier)
                        .post(path + "/confirmation", null)
                        .expect(412)
                        .code())
                .isEqualTo("request.lost-race");
        SERVER.api(OFFICE).ifMatch(earlier).delete(path).expect(412);
        assertThat(SERVER.api(OFFICE).get(path).expect(200).json().at("/state").asText())
                .isEqualTo("PREVIEWED");
    }

    @Test
    void whatTheFormLacksIsTold() {
        assertThat(client(OFFICE)
                        .post(PATH, Registers.form(HEADING, "register", "TREES"))
                        .expect(400)
                        .json()
                        .at("/fields/0/field")
                        .asText())
                .isEqualTo("register");
        assertThat(client(OFFICE)
                        .post(PATH, Registers.form(HEADING, "register", "STARTCHANCEN"))
                        .expect(422)
                        .code())
                .isEqualTo("organisation.edition-missing");
    }

    @Test
    void aDamagedFormIsAFaultOfTheRequest() {
        client(OFFICE)
                .post(PATH, "--------------------------boundary\r\nno header")
                .expect(400);
    }

    @Test
    void aReaderCannotImportAndAnUnknownImportIsNotFound() {
        assertThat(client(READER)
                        .post(PATH, Registers.form(HEADING, "register", "STARTCHANCEN"))
                        .expect(403)
                        .code())
                .isEqualTo("shared.role-missing");
        SERVER.api().get(PATH).expect(401);
        assertThat(SERVER.api(READER)
                        .get(PATH + "/00000000-0000-7000-8000-00000000ffff")
                        .expect(404)
                        .code())
                .isEqualTo("organisation.unknown-import");
    }

    private static ApiClient.Answer preview(String file) {
        return client(OFFICE).post(PATH, Registers.form(file, "register", "STARTCHANCEN", "edition", "2026-09-01"));
    }

    private static ApiClient client(Actor actor) {
        return SERVER.api(actor).with("Content-Type", FormWithFile.TYPE);
    }
}
