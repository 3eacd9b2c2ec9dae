package org.knotenpunkt.web.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aProposal;
import static org.knotenpunkt.web.partnership.AgreementHouse.COORDINATION;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.FormWithFile;
import org.knotenpunkt.web.shared.TestServer;

class FileApiTest {
    private static final String FILES = "/api/v1/agreements/" + AGREEMENT + "/files";
    private static final String PDF = "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n";
    private static final AgreementHouse HOUSE = new AgreementHouse();
    private static final Actor PARENT = AgreementHouse.of(PARENTS, Role.FAMILY_REPRESENTATIVE);
    private static final Actor READER = AgreementHouse.of(SCHOOL, Role.READER);

    @RegisterExtension
    static final TestServer SERVER = HOUSE.server().seeing(answer -> answer.contains("/files"));

    @BeforeEach
    void begin() {
        HOUSE.begin(aProposal());
    }

    private static ApiClient.Answer send(Actor by, String name, String content) {
        return SERVER.api(by).with("Content-Type", FormWithFile.TYPE).post(FILES, FormWithFile.of(name, content));
    }

    @Test
    void aFileIsHandedInListedAndHandedOutAsItCame() {
        var handedIn = send(PARENT, "Unterschrift – Müller.pdf", PDF).expect(201);
        var path = handedIn.header("Location");
        var listed = SERVER.api(READER).get(FILES).expect(200).json().at("/items/0");
        assertThat(listed).isEqualTo(handedIn.json());
        assertThat(path).endsWith(listed.at("/id").asText());
        assertThat(listed.at("/name").asText()).isEqualTo("Unterschrift – Müller.pdf");
        assertThat(listed.at("/type").asText()).isEqualTo("PDF");
        assertThat(listed.at("/signed").asBoolean()).isFalse();
        assertThat(listed.at("/size").asInt()).isEqualTo(PDF.length());

        assertThat(SERVER.api(READER).get(path).expect(200).text()).isEqualTo(PDF);
    }

    @Test
    void whatIsHandedOutIsKeptAndNeverShown() {
        var path = send(COORDINATION, "Müller '1'; 100%.hta", PDF).expect(201).header("Location");
        assertThat(SERVER.api(READER).get(path).expect(200).headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry(
                        "content-disposition",
                        "attachment; filename=\"M_ller '1'; 100_.hta.pdf\"; "
                                + "filename*=UTF-8''M%C3%BCller%20%271%27%3B%20100%25.hta.pdf")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .containsEntry("cache-control", "no-store")
                .containsEntry("content-length", String.valueOf(PDF.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MZ\u0090 | partnership.file-type-refused | ein Programm",
                "<svg onload=x> | partnership.file-type-refused | eine Webseite",
                "PK\u0003\u0004 | partnership.file-type-refused | ein Archiv",
                "%PDF-1.7 /Encrypt 1 0 R | partnership.pdf-locked | Passwort",
                "%PDF-1.7 /S /JavaScript (x) | partnership.pdf-active | führt etwas aus"
            })
    void whatIsNotTakenIsRefusedWithItsReason(String content, String code, String reason) {
        var refused = send(COORDINATION, "Blatt.pdf", content).expect(422);

        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.json().at("/detail").asText()).contains(reason);
        assertThat(SERVER.api(READER).get(FILES).json().at("/items")).isEmpty();
    }

    @Test
    void anEmptyFileAndALargeOneAreRefused() {
        assertThat(send(COORDINATION, "Blatt.pdf", "").expect(422).code()).isEqualTo("partnership.file-empty");
        var large = send(COORDINATION, "Blatt.pdf", PDF + " ".repeat(AgreementHouse.LIMITS.each() * 1_000_000));
        assertThat(large.expect(422).code()).isEqualTo("partnership.file-too-large");
        assertThat(large.json().at("/detail").asText()).contains("1 MB");
    }

    @Test
    void withoutAFileThereIsNothingToTake() {
        assertThat(send(COORDINATION, "", "")
                        .expect(400)
                        .json()
                        .at("/errors/0/code")
                        .asText())
                .isEqualTo("request.missing");
        SERVER.api(COORDINATION).wrongly().post(FILES, "{}").expect(400);
    }

    @Test
    void forOthersThereIsNeitherTheAgreementNorItsFiles() {
        var path = send(PARENT, "Blatt.pdf", PDF).expect(201).header("Location");
        var stranger = AgreementHouse.of(OUTSIDER, Role.PROVIDER);

        SERVER.api(stranger).get(FILES).expect(404);
        SERVER.api(stranger).get(path).expect(404);
        send(stranger, "Blatt.pdf", PDF).expect(404);
        send(READER, "Blatt.pdf", PDF).expect(403);
        SERVER.api(READER).get(FILES + "/" + new UUID(1, 2)).expect(404);
    }

    @Test
    void aFileThatNothingRefersToIsRemovedAndAProofIsNot() {
        var path = send(PARENT, "Kinderliste.pdf", PDF).expect(201).header("Location");
        assertThat(SERVER.api(PARENT).delete(path).expect(403).code()).isEqualTo("shared.role-missing");
        SERVER.api(COORDINATION).delete(path).expect(204);
        SERVER.api(READER).get(path).expect(404);

        var proof = send(PARENT, "Blatt.pdf", PDF).expect(201);
        HOUSE.approveOnPaper(SCHOOL, FileId.of(proof.json().at("/id").asText()));

        var refused = SERVER.api(COORDINATION).delete(proof.header("Location")).expect(409);
        assertThat(refused.code()).isEqualTo("partnership.file-proves");
        assertThat(refused.json().at("/detail").asText()).contains("Fassung 1");
    }

    @Test
    void anAgreementHasRoomForSoManyFiles() {
        for (int i = 0; i < AgreementHouse.LIMITS.count(); i++) {
            send(PARENT, "Blatt.pdf", PDF + i).expect(201);
        }

        var refused = send(PARENT, "Blatt.pdf", PDF + "one more").expect(409);

        assertThat(refused.code()).isEqualTo("partnership.too-many-files");
        assertThat(refused.json().at("/detail").asText()).contains("schon 3 Dateien");
    }
}
