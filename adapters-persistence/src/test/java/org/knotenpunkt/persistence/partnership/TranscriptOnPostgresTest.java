package org.knotenpunkt.persistence.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OTHER_AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARTIES;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContentSaying;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAmendment;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anApproval;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.partnership.TakenOver;
import org.knotenpunkt.application.partnership.TranscriptService;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.Fingerprint;
import org.knotenpunkt.domain.partnership.Proof;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.file.FileType;
import org.knotenpunkt.domain.partnership.file.StoredFile;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.persistence.partnership.file.JooqFiles;
import org.knotenpunkt.persistence.shared.JcsJson;
import org.knotenpunkt.persistence.shared.PostgresExtension;

/** An agreement goes from one database to another that is empty but for the organisations, and out of it again. */
class TranscriptOnPostgresTest {
    @RegisterExtension
    static final PostgresExtension HERE = new PostgresExtension();

    @RegisterExtension
    static final PostgresExtension THERE = new PostgresExtension();

    private static final JcsJson CANONICAL = new JcsJson();
    private static final Fingerprint FINGERPRINT = ContentDocument.fingerprint(CANONICAL);
    private static final String PROPOSAL = "\"proposal\":{\"on\":\"" + TODAY + "\",\"onPaper\":false},";
    private static final FileId SCAN = new FileId(new UUID(0xa060, 1));
    private static final Actor COORDINATION = Actors.workingIn(LINDENAU);
    private static final Actor OTHER = new Actor(UUID.randomUUID(), COORDINATION.rights());

    private final RecordingEvents events = new RecordingEvents();

    @BeforeEach
    void agreeHere() {
        KnownParties.in(HERE);
        HERE.in(this::keepTheAgreement, LINDENAU);
    }

    private static void nameTheParties(PostgresExtension database) {
        for (var party : PARTIES) {
            database.superuser()
                    .insertInto(ORGANISATION_NAME)
                    .set(ORGANISATION_NAME.ORGANISATION_ID, party.value())
                    .set(ORGANISATION_NAME.FULL_NAME, "Party")
                    .execute();
        }
    }

    /** Two versions, one signed on paper; a party leaves, it ends, and there is a draft that was discarded. */
    private Agreement keepTheAgreement() {
        var agreements = new JooqAgreements(HERE.database(), CANONICAL);
        agreements.save(Agreement.draft(AGREEMENT, LINDENAU, aContent(), FINGERPRINT, NOW));
        keepTheScan();
        var proposed = agreements
                .findById(AGREEMENT)
                .orElseThrow()
                .propose(EDUCATION_PARTNERSHIP, TODAY, NOW)
                .orElseThrow();
        var onPaper = proposed.approve(
                        anApproval(
                                proposed.draft().orElseThrow().hash(),
                                SCHOOL,
                                TODAY,
                                new Proof.OnPaper(SCAN, "Lindenau")),
                        TODAY)
                .orElseThrow();
        agreements.save(approvedByAll(onPaper, TODAY));
        var next = agreements
                .findById(AGREEMENT)
                .orElseThrow()
                .draftNext(anAmendment(), NOW)
                .flatMap(one -> one.revise(content -> Result.success(aContentSaying("Ä € 𝄞")), FINGERPRINT, NOW))
                .flatMap(one -> one.propose(EDUCATION_PARTNERSHIP, TODAY, NOW))
                .orElseThrow();
        agreements.save(approvedByAll(next, TODAY));
        var ending = new Ending(TODAY.plusDays(9), Ending.Way.TOGETHER, "The school moves");
        var ended = agreements
                .findById(AGREEMENT)
                .orElseThrow()
                .draftNext(anAmendment(), NOW)
                .flatMap(one -> one.discard(NOW))
                .flatMap(one -> one.leave(PROVIDER, ending, TODAY, NOW))
                .flatMap(one -> one.end(ending, TODAY, NOW))
                .orElseThrow();
        agreements.save(ended);
        return ended;
    }

    private static void keepTheScan() {
        var bytes = new byte[] {1, 2, 3};
        var scan = new StoredFile(
                SCAN,
                LINDENAU,
                AGREEMENT,
                "Blatt.pdf",
                FileType.PDF,
                false,
                3,
                "ab".repeat(32),
                COORDINATION.account(),
                NOW);
        try {
            var files = new JooqFiles(HERE.database());
            files.write(scan, new ByteArrayInputStream(bytes));
            files.keep(scan);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private TranscriptService at(PostgresExtension place) {
        var database = place.database();
        var queries = new JooqAgreementQueries(database);
        var kinds = new JooqAgreementKinds(database);
        var rights = new PolicyRights();
        var clock = FixedClock.on(TODAY);
        return new TranscriptService(
                new JooqAgreements(database, CANONICAL),
                queries,
                kinds,
                new JooqOrganisations(database),
                new JooqFiles(database),
                CANONICAL,
                rights,
                events,
                place.transactions(),
                clock);
    }

    private static Map<String, Object> document(String text) {
        try {
            return new JsonMapper().readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String written(PostgresExtension place) {
        return at(place).write(COORDINATION, AGREEMENT).orElseThrow();
    }

    private Result<Agreement, AgreementError> takenOver(Actor actor, String text) {
        return at(THERE).takeOver(actor, LINDENAU, document(text)).map(TakenOver::agreement);
    }

    @Test
    void theHashOfAVersionIsTheSameAfterExportImportIntoAnEmptyDatabaseAndExport() {
        KnownParties.in(THERE);
        nameTheParties(THERE);
        var text = written(HERE);
        var there = takenOver(OTHER, text).orElseThrow();

        assertThat(there.versions())
                .extracting(Version::hash)
                .containsExactly(FINGERPRINT.of(aContent()), FINGERPRINT.of(aContentSaying("Ä € 𝄞")));
        assertThat(written(THERE)).isEqualTo(text);
        assertThat(text)
                .contains(PROPOSAL)
                .contains("\"name\":\"Somebody\"", "\"place\":\"Lindenau\"", "\"sha256\":\"" + "ab".repeat(32));
        assertThat(events.published()).hasSize(1);

        var again = takenOver(COORDINATION, text).orElseThrow();
        assertThat(again.version()).isEqualTo(there.version());
        assertThat(events.published()).hasSize(1);
    }

    @Test
    void aTranscriptFromBeforeTheDayOfTheProposalWasKeptIsStillRead() {
        KnownParties.in(THERE);
        nameTheParties(THERE);
        var older = written(HERE).replace(PROPOSAL, "");
        assertThat(older).doesNotContain("proposal");
        assertThat(takenOver(OTHER, older).orElseThrow().versions())
                .extracting(Version::proposal)
                .containsOnlyNulls();
        assertThat(written(THERE)).isEqualTo(older);
    }

    @Test
    void aForgedTranscriptChangesNothing() {
        KnownParties.in(THERE);
        nameTheParties(THERE);
        var text = written(HERE);
        var stated = FINGERPRINT.of(aContent());
        assertThat(takenOver(COORDINATION, text.replaceFirst("More time for talking", "Less time for talking")))
                .isEqualTo(Result.refusal(new AgreementError.ForgedContent(
                        1, stated, FINGERPRINT.of(aContent().titled("Less time for talking")))));
        assertThat(at(THERE).write(COORDINATION, AGREEMENT))
                .isEqualTo(Result.refusal(new AgreementError.UnknownAgreement(AGREEMENT)));
    }

    @Test
    void whoIsUnknownThereIsNamed() {
        assertThat(takenOver(COORDINATION, written(HERE)))
                .isEqualTo(Result.refusal(new AgreementError.UnknownOrganisations(
                        aContent().parties().stream().map(party -> party.name()).toList())));
    }

    @Test
    void goalsOfAnotherAgreementAreNotTakenOver() {
        KnownParties.in(THERE);
        nameTheParties(THERE);
        var text = written(HERE);
        takenOver(COORDINATION, text).orElseThrow();
        assertThat(takenOver(COORDINATION, text.replace(AGREEMENT.toString(), OTHER_AGREEMENT.toString())))
                .isEqualTo(Result.refusal(new AgreementError.PartsOfAnother()));
    }

    @Test
    void whatIsKnownOtherwiseStaysAsItIs() {
        KnownParties.in(THERE);
        nameTheParties(THERE);
        var text = written(HERE);
        takenOver(COORDINATION, text).orElseThrow();
        assertThat(takenOver(COORDINATION, text.replace("The school moves", "Nobody knows")))
                .isEqualTo(Result.refusal(new AgreementError.KnownOtherwise(AGREEMENT)));
        assertThat(written(THERE)).isEqualTo(text);
    }

    @Test
    void whatWouldBeTakenOverIsToldAndNothingIsKept() {
        KnownParties.in(THERE);
        nameTheParties(THERE);
        var text = written(HERE);
        var told = at(THERE).preview(COORDINATION, LINDENAU, document(text)).orElseThrow();
        assertThat(told.known()).isFalse();
        assertThat(told.agreement().versions()).extracting(Version::number).containsExactly(1, 2);
        assertThat(at(THERE).write(COORDINATION, AGREEMENT))
                .isEqualTo(Result.refusal(new AgreementError.UnknownAgreement(AGREEMENT)));
        assertThat(events.published()).isEmpty();

        takenOver(COORDINATION, text).orElseThrow();
        assertThat(at(THERE)
                        .preview(COORDINATION, LINDENAU, document(text))
                        .orElseThrow()
                        .known())
                .isTrue();
    }

    @Test
    void whatNobodyWouldWriteIsNoTranscript() {
        KnownParties.in(THERE);
        nameTheParties(THERE);
        var text = written(HERE);
        for (var other : List.of(
                text.replaceFirst("\\{", "{\"more\":true,"),
                text.replaceFirst("\\{", "{\"more\":1e400,"),
                text.replaceFirst("\\{", "{\"more\":\"\\\\ud800\","),
                text.replace("\"lastNumber\":3", "\"lastNumber\":4294967299"),
                text.replace("\"lastNumber\":3", "\"lastNumber\":3.5"),
                text.replace("Somebody", "Some\\u0000body"),
                text.replace("Somebody", " Somebody"),
                text.replace("\"since\":\"2", "\"since\":\"+99999999"),
                text.replace("\"recordedAt\":\"2", "\"recordedAt\":\"+99999"))) {
            assertThat(other).isNotEqualTo(text);
            assertThat(takenOver(COORDINATION, other)).isEqualTo(Result.refusal(new AgreementError.NoTranscript()));
        }
    }

    @Test
    void whatIsNoTranscriptIsRefusedAndSoIsOneOfAnotherTown() {
        var text = written(HERE);
        var none = Result.refusal(new AgreementError.NoTranscript());
        assertThat(takenOver(COORDINATION, "{}")).isEqualTo(none);
        assertThat(takenOver(COORDINATION, text.replace("\"format\":1,\"lastNumber\"", "\"format\":9,\"lastNumber\"")))
                .isEqualTo(none);
        assertThat(takenOver(COORDINATION, text.replace("\"way\":\"PAPER\"", "\"way\":\"WHISPER\"")))
                .isEqualTo(none);
        var elsewhere = new MunicipalityId(UUID.randomUUID());
        assertThat(at(THERE).takeOver(Actors.workingIn(elsewhere), elsewhere, document(text)))
                .isEqualTo(Result.refusal(new AgreementError.OfAnotherTown()));
        assertThat(at(THERE).takeOver(Actors.workingIn(elsewhere), LINDENAU, document(text)))
                .isInstanceOf(Result.Refusal.class);
    }
}
