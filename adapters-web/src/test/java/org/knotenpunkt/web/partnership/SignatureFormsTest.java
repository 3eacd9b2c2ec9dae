package org.knotenpunkt.web.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aProposalOf;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aSignatory;
import static org.knotenpunkt.web.partnership.AgreementHouse.COORDINATION;
import static org.knotenpunkt.web.partnership.AgreementHouse.PATH;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Proof;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.FormWithFile;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.input.Form;

class SignatureFormsTest {
    private static final String PDF = "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n";
    private static final String SIGNED = "%PDF-1.7\n1 0 obj << /Type /Sig /ByteRange [0 1 2 3] >> endobj\n%%EOF\n";
    private static final AgreementHouse HOUSE = new AgreementHouse();
    private static final Actor PARENT =
            HOUSE.signing(AgreementHouse.of(PARENTS, Role.FAMILY_REPRESENTATIVE), PARENTS, "Pia <b>Parent</b>");
    private static final Actor HEAD =
            HOUSE.signing(AgreementHouse.of(SCHOOL, Role.SCHOOL_LEADERSHIP), SCHOOL, "Hanna Head");

    @RegisterExtension
    static final TestServer SERVER = HOUSE.server();

    private final Browser browser = SERVER.browser(COORDINATION);

    @BeforeEach
    void begin() {
        HOUSE.begin(aProposalOf(TODAY.minusDays(2)));
    }

    private static String path(OrganisationId party) {
        return PATH + "/parties/" + party + "/signature";
    }

    /** What somebody fills in who does everything right. */
    private static Map<String, String> filled(OrganisationId party) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("seen", HOUSE.stored().draft().orElseThrow().hash().hex());
        fields.put("way", "PAPER");
        fields.put("on", TODAY.minusDays(2).toString());
        fields.put("person", aSignatory(party).person().toString());
        fields.put("place", "Lindenau <i>Rathaus</i>");
        return fields;
    }

    private static Browser.Answer send(
            Browser by, OrganisationId party, Map<String, String> fields, String name, String content) {
        var all = new LinkedHashMap<>(fields);
        all.putIfAbsent(Form.TOKEN, TestServer.FORM_TOKEN);
        return by.upload(
                path(party),
                FormWithFile.TYPE,
                FormWithFile.of(
                        name,
                        content,
                        all.entrySet().stream()
                                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                                .toArray(String[]::new)));
    }

    @Test
    void whatWasSignedOnPaperIsRecordedAndItsProofCanBeHad() {
        assertThat(browser.get(PATH).expect(200).html()).contains(path(PARENTS), "Unterschrift eintragen");
        var form = browser.get(path(PARENTS)).expect(200).html();
        assertThat(form)
                .contains("Pia &lt;b&gt;Parent&lt;/b&gt;", "enctype=\"multipart/form-data\"", "type=\"file\"")
                .contains(HOUSE.stored().draft().orElseThrow().hash().hex());

        var sent = send(browser, PARENTS, filled(PARENTS), "Blatt.pdf", PDF);

        var page = browser.follow(sent).expect(200).html();
        var file = HOUSE.storedFiles().getFirst();
        assertThat(page)
                .contains(
                        "Die Unterschrift ist festgehalten.",
                        "Pia &lt;b&gt;Parent&lt;/b&gt; (",
                        "auf Papier in Lindenau &lt;i&gt;Rathaus&lt;/i&gt;",
                        PATH + "/files/" + file.id())
                .doesNotContain("<i>Rathaus");
        assertThat(SERVER.browser(HEAD)
                        .get(PATH + "/files/" + file.id())
                        .expect(200)
                        .html())
                .isEqualTo(PDF);
        assertThat(HOUSE.stored().draft().orElseThrow().approvalOf(PARENTS))
                .get()
                .satisfies(yes -> {
                    assertThat(yes.proof()).isEqualTo(new Proof.OnPaper(file.id(), "Lindenau <i>Rathaus</i>"));
                    assertThat(yes.on()).isEqualTo(TODAY.minusDays(2));
                });
    }

    @Test
    void aPartyRecordsItsOwnSignatureAndNoOther() {
        var parent = SERVER.browser(PARENT);

        parent.get(path(SCHOOL)).expect(403);
        send(parent, SCHOOL, filled(SCHOOL), "Blatt.pdf", PDF).expect(403);
        send(parent, PARENTS, filled(PARENTS), "Blatt.pdf", PDF).expect(303);
        SERVER.browser(AgreementHouse.of(OUTSIDER, Role.PROVIDER))
                .get(path(SCHOOL))
                .expect(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MZ\u0090 | Dem Inhalt nach ist die Datei ein Programm",
                "'' | In der Datei steht nichts",
                "%PDF-1.7 /S /JavaScript (x) | führt etwas aus"
            })
    void whatWasTypedIsKeptWhenTheFileIsRefused(String content, String reason) {
        var refused = send(browser, PARENTS, filled(PARENTS), "Blatt.pdf", content)
                .expect(422)
                .html();

        assertThat(refused)
                .contains(reason, "id=\"file-error\"", "Bitte wählen Sie die Datei noch einmal aus")
                .contains("value=\"Lindenau &lt;i>Rathaus&lt;/i>\"", "value=\"" + TODAY.minusDays(2) + "\"")
                .containsPattern("value=\"" + aSignatory(PARENTS).person() + "\" selected");
        assertThat(HOUSE.storedFiles()).isEmpty();
    }

    @Test
    void theFormSaysHowLargeAFileMayBeAndKeepsWhatWasTypedInAnotherLanguage() {
        assertThat(browser.get(path(PARENTS)).expect(200).html()).contains("Höchstens 1 MB.", "id=\"typed\"");
        var fields = filled(PARENTS);
        fields.put("returned", "true");

        var back = browser.post(
                        path(PARENTS),
                        fields.entrySet().stream()
                                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                                .toArray(String[]::new))
                .expect(422)
                .html();

        assertThat(back).contains("value=\"Lindenau &lt;i>Rathaus&lt;/i>\"", "noch einmal");
        assertThat(HOUSE.storedFiles()).isEmpty();
    }

    @Test
    void whatWasTypedBesideAFileIsNotLostWithTheSession() {
        var away = send(SERVER.browser(), PARENTS, filled(PARENTS), "Blatt.pdf", PDF);
        assertThat(away.expect(307).location()).startsWith("/session-ended?next=");

        var fields = filled(PARENTS);
        fields.put(Form.TOKEN, "of a session that has ended");
        assertThat(send(browser, PARENTS, fields, "Blatt.pdf", PDF).expect(403).html())
                .contains("Ihre Eingaben sind noch da", "name=\"place\" value=\"Lindenau &lt;i>Rathaus&lt;/i>\"")
                .doesNotContain("Catalog");
        assertThat(HOUSE.storedFiles()).isEmpty();
    }

    @Test
    void withoutAFileOrAPlaceTheFormSaysWhatIsMissing() {
        var fields = filled(PARENTS);
        fields.remove("place");

        assertThat(send(browser, PARENTS, fields, "", "").expect(422).html())
                .contains("id=\"file-error\"", "id=\"place-error\"", "Bitte wählen Sie die Datei noch einmal aus");
    }

    @Test
    void whoHeldNoFunctionOnTheDayCannotHaveSignedAndTheFormOffersThoseWhoCould() {
        var fields = filled(PARENTS);
        fields.put("person", aSignatory(SCHOOL).person().toString());

        assertThat(send(browser, PARENTS, fields, "Blatt.pdf", PDF).expect(422).html())
                .contains("id=\"person-error\"", "kein Amt", "Pia &lt;b&gt;Parent&lt;/b&gt;");
        assertThat(HOUSE.storedFiles()).isEmpty();
        assertThat(browser.get(path(PROVIDER)).expect(200).html())
                .contains("niemand verzeichnet")
                .doesNotContain("type=\"file\"");
    }

    @Test
    void nobodyHasSignedTomorrow() {
        var fields = filled(PARENTS);
        fields.put("on", TODAY.plusDays(1).toString());

        assertThat(send(browser, PARENTS, fields, "Blatt.pdf", PDF).expect(422).html())
                .contains("id=\"on-error\"");
        assertThat(browser.get(path(PARENTS) + "?on=" + TODAY.plusDays(1))
                        .expect(200)
                        .html())
                .contains("id=\"on-error\"");
    }

    @Test
    void nobodyHasSignedBeforeItWasProposed() {
        var fields = filled(PARENTS);
        fields.put("on", TODAY.minusDays(3).toString());

        assertThat(send(browser, PARENTS, fields, "Blatt.pdf", PDF).expect(422).html())
                .contains("id=\"on-error\"", "Seitdem liegt der Wortlaut vor", "Frühester Tag");
        assertThat(HOUSE.storedFiles()).isEmpty();
    }

    @Test
    void aSignedPdfHoldsASignature() {
        assertThat(browser.get(path(PARENTS) + "?way=SIGNED_PDF").expect(200).html())
                .contains("value=\"SIGNED_PDF\"")
                .doesNotContain("id=\"place\"");
        var fields = filled(PARENTS);
        fields.put("way", "SIGNED_PDF");
        fields.remove("place");
        assertThat(send(browser, PARENTS, fields, "Blatt.pdf", PDF).expect(422).html())
                .contains("id=\"file-error\"", "keine elektronische Unterschrift");

        send(browser, PARENTS, fields, "Blatt.pdf", SIGNED).expect(303);

        assertThat(HOUSE.stored()
                        .draft()
                        .orElseThrow()
                        .approvalOf(PARENTS)
                        .orElseThrow()
                        .proof())
                .isInstanceOf(Proof.SignedPdf.class);
    }

    @Test
    void whatIsNotProposedAnyMoreCannotHaveBeenSigned() {
        var fields = filled(PARENTS);
        fields.put("seen", "0".repeat(64));

        assertThat(send(browser, PARENTS, fields, "Blatt.pdf", PDF).expect(409).html())
                .contains("Wortlaut ist inzwischen ein anderer")
                .contains("name=\"seen\" value=\"" + "0".repeat(64));
        assertThat(HOUSE.storedFiles()).isEmpty();
        send(browser, PARENTS, filled(PARENTS), "Blatt.pdf", PDF).expect(303);
        browser.get(path(PARENTS)).expect(409);
        send(browser, PARENTS, filled(PARENTS), "Blatt.pdf", PDF).expect(409);
    }

    @Test
    void aProgramRecordsASignatureByTheFileThatItHasHandedIn() {
        var api = SERVER.api(COORDINATION);
        var file = api.with("Content-Type", FormWithFile.TYPE)
                .post("/api/v1/agreements/" + AGREEMENT + "/files", FormWithFile.of("Blatt.pdf", PDF))
                .expect(201)
                .json()
                .at("/id")
                .asText();
        var signature = "/api/v1/agreements/" + AGREEMENT + "/parties/" + SCHOOL + "/signature";
        var body = new LinkedHashMap<String, Object>(Map.of(
                "hash",
                HOUSE.stored().draft().orElseThrow().hash().hex(),
                "way",
                "PAPER",
                "person",
                aSignatory(SCHOOL).person().toString(),
                "on",
                TODAY.toString(),
                "file",
                file,
                "place",
                "Lindenau"));

        api.put(signature, body).expect(204);

        var approval =
                api.get("/api/v1/agreements/" + AGREEMENT).expect(200).json().at("/versions/0/approvals/0");
        assertThat(approval.at("/way").asText()).isEqualTo("PAPER");
        assertThat(approval.at("/file").asText()).isEqualTo(file);
        assertThat(approval.at("/place").asText()).isEqualTo("Lindenau");
        assertThat(approval.at("/function").asText()).isEqualTo("HEAD_OF_SCHOOL");
        assertThat(api.put(signature, body).expect(409).code()).isEqualTo("partnership.approved-already");
        body.put("way", "SIGNED_PDF");
        assertThat(api.put(signature, body)
                        .expect(400)
                        .json()
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("#/place");
    }
}
