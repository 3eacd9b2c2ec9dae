package org.knotenpunkt.web.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aDraft;
import static org.knotenpunkt.web.partnership.AgreementHouse.COORDINATION;
import static org.knotenpunkt.web.partnership.AgreementHouse.PATH;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.partnership.content.Annex;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.FormWithFile;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.input.Form;

class AnnexFilesTest {
    private static final String PDF = "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n";
    private static final String NEW = PATH + "/draft/new-annex-file";
    private static final String DRAFT = "/api/v1/agreements/" + AGREEMENT + "/draft";
    private static final AgreementHouse HOUSE = new AgreementHouse();

    @RegisterExtension
    static final TestServer SERVER = HOUSE.server();

    private final Browser browser = SERVER.browser(COORDINATION);

    @BeforeEach
    void begin() {
        HOUSE.begin(aDraft());
    }

    private Browser.Answer send(String version, String title, String name, String content) {
        return browser.upload(
                NEW,
                FormWithFile.TYPE,
                FormWithFile.of(name, content, "version", version, "name", title, Form.TOKEN, TestServer.FORM_TOKEN));
    }

    private static Annex annex() {
        return HOUSE.stored().draft().orElseThrow().content().annexes().getFirst();
    }

    @Test
    void aFileIsAnnexedToTheDraftAndCanBeHad() {
        assertThat(browser.get(PATH).expect(200).html()).contains(NEW);
        assertThat(browser.get(NEW).expect(200).html())
                .contains("enctype=\"multipart/form-data\"", "type=\"file\"")
                .doesNotContain("noch einmal");

        var page = browser.follow(send(HOUSE.version(), "Room <b>plan</b>", "Plan <1>.pdf", PDF))
                .expect(200)
                .html();

        var file = HOUSE.storedFiles().getFirst();
        assertThat(annex().file()).isEqualTo(file.attached());
        assertThat(page)
                .contains("Room &lt;b&gt;plan&lt;/b&gt;", "Plan &lt;1&gt;.pdf", PATH + "/files/" + file.id())
                .contains(file.sha256());
        var reader = SERVER.browser(AgreementHouse.of(SCHOOL, Role.READER));
        assertThat(reader.get(PATH + "/files/" + file.id()).expect(200).html()).isEqualTo(PDF);
    }

    @Test
    void whatWasTypedIsKeptWhenTheFileIsRefusedOrARaceIsLost() {
        assertThat(send(HOUSE.version(), "Room plan", "Plan.pdf", "MZ\u0090")
                        .expect(422)
                        .html())
                .contains("ein Programm", "id=\"file-error\"", "value=\"Room plan\"", "noch einmal");
        assertThat(HOUSE.storedFiles()).isEmpty();
        assertThat(send("999", "Room plan", "Plan.pdf", PDF).expect(409).html())
                .contains("value=\"Room plan\"", "noch einmal");
        assertThat(HOUSE.storedFiles()).isEmpty();
        assertThat(send(HOUSE.version(), "", "", "").expect(422).html())
                .contains("id=\"name-error\"", "id=\"file-error\"");
    }

    @Test
    void theFormSaysHowLargeAFileMayBeAndKeepsWhatWasTypedInAnotherLanguage() {
        assertThat(browser.get(NEW).expect(200).html())
                .contains("Höchstens 1 MB.", "form=\"typed\"", "formenctype=\"application/x-www-form-urlencoded\"");

        browser.post("/language/de?back=" + NEW, "returned", "true", "name", "Room plan", "version", HOUSE.version())
                .expect(307);
        var back = browser.post(NEW, "returned", "true", "name", "Room plan", "version", HOUSE.version())
                .expect(422)
                .html();

        assertThat(back).contains("value=\"Room plan\"", "noch einmal").doesNotContain("id=\"file-error\"");
        assertThat(HOUSE.storedFiles()).isEmpty();
    }

    @Test
    void anAnnexedFileIsCalledAnotherNameAndRemoved() {
        send(HOUSE.version(), "Plan", "Plan.pdf", PDF).expect(303);
        var path = PATH + "/draft/annexes/" + annex().id();
        assertThat(browser.get(path).expect(200).html())
                .contains("value=\"Plan\"")
                .doesNotContain("<textarea");

        browser.post(path, "version", HOUSE.version(), "name", "Room plan").expect(303);

        assertThat(annex().title()).isEqualTo("Room plan");
        assertThat(annex().file()).isEqualTo(HOUSE.storedFiles().getFirst().attached());
        browser.post(path + "/removal", "version", HOUSE.version()).expect(303);
        assertThat(HOUSE.stored().draft().orElseThrow().content().annexes()).isEmpty();
    }

    @Test
    void theFileOfARemovedAnnexIsRemovedForGoodOnceThatIsConfirmed() {
        send(HOUSE.version(), "Kinder", "Kinder <1>.pdf", PDF).expect(303);
        var removal = PATH + "/files/" + HOUSE.storedFiles().getFirst().id() + "/removal";
        assertThat(browser.get(PATH + "/files").expect(200).html())
                .contains("Kinder &lt;1&gt;.pdf", "Fassung 1: Anlage „Kinder“")
                .doesNotContain(removal, "nichts verweist darauf");
        assertThat(browser.get(removal).expect(409).html()).contains("die Anlage „Kinder“ der Fassung 1");
        browser.post(removal).expect(409);
        browser.post(PATH + "/draft/annexes/" + annex().id() + "/removal", "version", HOUSE.version())
                .expect(303);

        assertThat(browser.get(PATH + "/files").expect(200).html()).contains(removal, "nichts verweist darauf");
        assertThat(browser.get(removal).expect(200).html()).contains("„Kinder &lt;1&gt;.pdf“ entfernen", "endgültig");
        var reader = SERVER.browser(AgreementHouse.of(SCHOOL, Role.READER));
        assertThat(reader.get(PATH + "/files").expect(200).html())
                .contains("Kinder &lt;1&gt;.pdf")
                .doesNotContain(removal);
        reader.get(removal).expect(403);
        assertThat(browser.follow(browser.post(removal)).expect(200).html())
                .contains("Die Datei ist entfernt.", "gibt es keine Datei");
        assertThat(HOUSE.storedFiles()).isEmpty();
        browser.get(removal).expect(404);
    }

    @Test
    void aProgramThatRevisesADraftKeepsItsFiles() {
        send(HOUSE.version(), "Plan", "Plan.pdf", PDF).expect(303);
        var api = SERVER.api(COORDINATION);
        var agreement = api.get("/api/v1/agreements/" + AGREEMENT).expect(200).json();
        var content = (ObjectNode) agreement.at("/versions/0/content");
        content.remove(List.of("format", "kind", "language", "parties"));
        content.put("title", "Another title");

        api.ifMatch(agreement.at("/version").asLong()).put(DRAFT, content).expect(204);

        assertThat(HOUSE.stored().draft().orElseThrow().content().title()).isEqualTo("Another title");
        assertThat(annex().file()).isEqualTo(HOUSE.storedFiles().getFirst().attached());
    }

    @Test
    void anAnnexIsATextOrAFileThatIsThere() {
        send(HOUSE.version(), "Plan", "Plan.pdf", PDF).expect(303);
        var api = SERVER.api(COORDINATION);
        var agreement = api.get("/api/v1/agreements/" + AGREEMENT).expect(200).json();
        var content = (ObjectNode) agreement.at("/versions/0/content");
        content.remove(List.of("format", "kind", "language", "parties"));
        var annex = (ObjectNode) content.at("/annexes/0");
        var put = api.ifMatch(agreement.at("/version").asLong());

        annex.put("text", "And a text");
        assertThat(put.put(DRAFT, content)
                        .expect(400)
                        .json()
                        .at("/errors/0/code")
                        .asText())
                .isEqualTo("partnership.request.text-or-file");
        annex.remove("text");
        ((ObjectNode) annex.at("/file")).put("sha256", "0".repeat(64));
        assertThat(put.put(DRAFT, content).expect(422).code()).isEqualTo("partnership.file-missing");
    }
}
