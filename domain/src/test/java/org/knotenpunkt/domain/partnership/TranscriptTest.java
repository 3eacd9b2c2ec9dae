package org.knotenpunkt.domain.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContentSaying;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aDraft;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAmendment;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Result;

class TranscriptTest {
    private static final Ending ENDING = new Ending(TODAY.plusDays(9), Ending.Way.TOGETHER, "The school moves");

    /** Two versions, a party that leaves, an ending, and a draft beside it. */
    private static Agreement agreed() {
        var next = anAgreement()
                .draftNext(anAmendment(), NOW)
                .flatMap(agreement ->
                        agreement.revise(content -> Result.success(aContentSaying("Otherwise.")), FINGERPRINT, NOW))
                .flatMap(agreement -> agreement.propose(EDUCATION_PARTNERSHIP, TODAY, NOW))
                .orElseThrow();
        return approvedByAll(next, TODAY)
                .leave(PROVIDER, ENDING, TODAY, NOW)
                .flatMap(agreement -> agreement.draftNext(anAmendment(), NOW))
                .flatMap(agreement -> agreement.end(ENDING, TODAY, NOW))
                .orElseThrow();
    }

    private static Transcript transcript() {
        return Transcript.of(agreed()).orElseThrow();
    }

    private static Result<Agreement, AgreementError> takenOver(Transcript transcript) {
        return Agreement.takeOver(transcript, FINGERPRINT, NOW);
    }

    private static Transcript with(int index, UnaryOperator<Transcript.Entry> change) {
        var whole = transcript();
        var entries = new ArrayList<>(whole.versions());
        entries.set(index, change.apply(entries.get(index)));
        return new Transcript(
                whole.agreement(), whole.municipality(), whole.lastNumber(), entries, whole.ending(), whole.leaves());
    }

    @Test
    void whatWasAgreedIsTheSameOnceItIsTakenOver() {
        var there = takenOver(transcript()).orElseThrow();
        assertThat(Transcript.of(there)).contains(transcript());
        assertThat(there.versions()).extracting(Version::number).containsExactly(1, 2);
        assertThat(there.lastNumber()).isEqualTo(3);
        assertThat(there.draft()).isEmpty();
        assertThat(there.version()).isZero();
        assertThat(there.events())
                .containsExactly(new AgreementEvent.AgreementTakenOver(
                        AGREEMENT, LINDENAU, 2, there.lastAgreed().orElseThrow().hash(), NOW));
    }

    @Test
    void whatNobodyHasAgreedOnHasNoTranscript() {
        assertThat(Transcript.of(aDraft())).isEmpty();
    }

    @Test
    void aVersionWhoseContentHasAnotherHashIsForged() {
        var other = aContentSaying("We meet at midnight.");
        var stated = transcript().versions().getLast().hash();
        assertThat(takenOver(with(
                        1,
                        entry -> new Transcript.Entry(
                                2,
                                1,
                                entry.since(),
                                stated,
                                other,
                                entry.amendment(),
                                entry.proposal(),
                                entry.approvals()))))
                .isEqualTo(Result.refusal(new AgreementError.ForgedContent(2, stated, FINGERPRINT.of(other))));
    }

    @Test
    void aVersionThatNotAllHaveApprovedIsNotTakenOver() {
        var refused = Result.refusal(new AgreementError.ApprovalsNotComplete(1));
        assertThat(takenOver(with(0, entry -> approved(entry, entry.approvals().subList(0, 2)))))
                .isEqualTo(refused);
        assertThat(takenOver(with(
                        0,
                        entry -> approved(
                                entry,
                                List.of(
                                        entry.approvals().getFirst(),
                                        entry.approvals().getFirst(),
                                        entry.approvals().getLast())))))
                .isEqualTo(refused);
        assertThat(takenOver(with(
                        0,
                        entry -> new Transcript.Entry(
                                1,
                                null,
                                TODAY.minusDays(1),
                                entry.hash(),
                                entry.content(),
                                null,
                                entry.proposal(),
                                entry.approvals()))))
                .isEqualTo(refused);
    }

    @Test
    void nobodyHasApprovedAVersionBeforeItWasProposed() {
        var later = new Proposal(TODAY.plusDays(1), true);
        assertThat(takenOver(with(0, entry -> proposed(entry, later))))
                .isEqualTo(Result.refusal(new AgreementError.ApprovalsNotComplete(1)));
        assertThat(takenOver(with(0, entry -> proposed(entry, null)))
                        .orElseThrow()
                        .versions()
                        .getFirst()
                        .proposal())
                .as("as in a transcript from before this was kept")
                .isNull();
    }

    private static Transcript.Entry proposed(Transcript.Entry entry, @Nullable Proposal proposal) {
        return new Transcript.Entry(
                entry.number(),
                entry.follows(),
                entry.since(),
                entry.hash(),
                entry.content(),
                entry.amendment(),
                proposal,
                entry.approvals());
    }

    private static Transcript.Entry approved(Transcript.Entry entry, List<Approval> approvals) {
        return new Transcript.Entry(
                entry.number(),
                entry.follows(),
                entry.since(),
                entry.hash(),
                entry.content(),
                entry.amendment(),
                entry.proposal(),
                approvals);
    }

    @Test
    void versionsThatFormNoChainAreNotTakenOver() {
        var whole = transcript();
        var broken = Result.refusal(new AgreementError.BrokenChain());
        assertThat(takenOver(told(whole.versions().subList(1, 2), 3, null, List.of())))
                .isEqualTo(broken);
        assertThat(takenOver(told(whole.versions().reversed(), 3, null, List.of())))
                .isEqualTo(broken);
        assertThat(takenOver(told(List.of(), 3, null, List.of()))).isEqualTo(broken);
        assertThat(takenOver(told(whole.versions(), 1, null, List.of()))).isEqualTo(broken);
        var early = new Ending(TODAY.minusDays(9), Ending.Way.TOGETHER, "Never");
        assertThat(takenOver(told(whole.versions(), 3, early, List.of()))).isEqualTo(broken);
        assertThat(takenOver(told(whole.versions(), 3, null, List.of(new Leave(OUTSIDER, ENDING)))))
                .isEqualTo(broken);
    }

    private static Transcript told(
            List<Transcript.Entry> entries, int lastNumber, @Nullable Ending ending, List<Leave> leaves) {
        return new Transcript(AGREEMENT, LINDENAU, lastNumber, entries, ending, leaves);
    }

    @Test
    void whatIsKeptElsewhereHasTheHashOfItsFile() {
        var hash = "ab".repeat(32);
        assertThat(new Proof.KeptElsewhere(ApprovalWay.PAPER, "Lindenau", hash).signedAt())
                .isEqualTo("Lindenau");
        assertThatIllegalArgumentException().isThrownBy(() -> new Proof.KeptElsewhere(ApprovalWay.PAPER, null, hash));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proof.KeptElsewhere(ApprovalWay.SIGNED_PDF, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proof.KeptElsewhere(ApprovalWay.SIGNED_PDF, null, "ab"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proof.KeptElsewhere(ApprovalWay.ACCOUNT, null, hash));
    }
}
