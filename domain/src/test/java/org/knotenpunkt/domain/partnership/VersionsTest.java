package org.knotenpunkt.domain.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContentSaying;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aDraft;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aProposal;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aRejection;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAmendment;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anApproval;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;
import org.knotenpunkt.domain.partnership.content.ContentError;
import org.knotenpunkt.domain.shared.Result;

class VersionsTest {
    private static final Version AGREED = anAgreement().versions().getFirst();
    private static final Version DRAFT = aDraft().versions().getFirst();

    private static Version agreed(int number, @Nullable Integer follows, LocalDate since) {
        return new Version(
                number,
                VersionState.AGREED,
                AGREED.content(),
                AGREED.hash(),
                follows,
                follows == null ? null : anAmendment(),
                AGREED.proposal(),
                AGREED.approvals(),
                null,
                since);
    }

    private static Version draft(int number) {
        return new Version(
                number, VersionState.DRAFT, DRAFT.content(), DRAFT.hash(), null, null, null, List.of(), null, null);
    }

    private static void isNone(int lastNumber, Version... versions) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Versions(lastNumber, List.of(versions)));
    }

    @Test
    void whatWasAgreedIsAChainWithoutGapsOneDayAfterTheOther() {
        assertThat(new Versions(3, List.of(agreed(1, null, TODAY), agreed(3, 1, TODAY.plusDays(1)))).lastAgreed())
                .get()
                .extracting(Version::number)
                .isEqualTo(3);
        isNone(3, agreed(1, null, TODAY), agreed(3, 2, TODAY.plusDays(1)));
        isNone(3, agreed(1, null, TODAY), agreed(3, null, TODAY.plusDays(1)));
        isNone(3, agreed(1, null, TODAY), agreed(3, 1, TODAY));
        isNone(3, agreed(1, null, TODAY), agreed(3, 1, TODAY.minusDays(1)));
    }

    @Test
    void eachHasANumberOfItsOwnThatWasGivenOut() {
        isNone(1, agreed(1, null, TODAY), agreed(1, 1, TODAY.plusDays(1)));
        isNone(1, draft(2));
    }

    @Test
    void peopleWorkOnOneAtATime() {
        isNone(2, draft(1), draft(2));
    }

    @Test
    void whatIsProposedIsProposedOnce() {
        assertThat(aProposal().propose(EDUCATION_PARTNERSHIP, TODAY, NOW))
                .isEqualTo(Result.refusal(new AgreementError.ProposedAlready(1)));
    }

    @Test
    void nobodyRefusesWhatTheyHaveNotRead() {
        var proposal = aProposal();
        var other = FINGERPRINT.of(aContentSaying("Something else"));

        assertThat(proposal.refuse(other, aRejection(PARENTS)))
                .isEqualTo(Result.refusal(new AgreementError.OtherContent(
                        other, proposal.draft().orElseThrow().hash())));
    }

    @Test
    void aCorrectedAmendmentKeepsItsReasonUnlessAnotherIsGiven() {
        var refused = anAgreement()
                .draftNext(anAmendment(), NOW)
                .flatMap(next -> next.revise(before -> Result.success(aContentSaying("We meet.")), FINGERPRINT, NOW))
                .flatMap(next -> next.propose(EDUCATION_PARTNERSHIP, TODAY, NOW))
                .flatMap(next -> next.refuse(next.draft().orElseThrow().hash(), aRejection(PARENTS)))
                .orElseThrow();
        var another = new Amendment("Another one", "It is better so");

        assertThat(refused.draftNext(null, NOW).orElseThrow().draft())
                .get()
                .extracting(Version::amendment)
                .isEqualTo(anAmendment());
        assertThat(refused.draftNext(another, NOW).orElseThrow().draft())
                .get()
                .extracting(Version::amendment)
                .isEqualTo(another);
        assertThat(anAgreement().draftNext(null, NOW)).isEqualTo(Result.refusal(new AgreementError.AmendmentMissing()));
    }

    @Test
    void itHoldsOnceItsTermHasBegunAndAllHaveAgreed() {
        var sooner = TODAY.minusDays(9);

        assertThat(since(sooner)).isEqualTo(TODAY);
        assertThat(since(TODAY.plusDays(9))).isEqualTo(TODAY.plusDays(9));
    }

    @Test
    void nobodyIsAskedAboutATermThatCannotBeKept() {
        var tooShort = new AgreementTerm(null, TODAY.plusMonths(1), 0, 6, null, 12);

        assertThat(drafted(tooShort).propose(EDUCATION_PARTNERSHIP, TODAY, NOW))
                .isEqualTo(Result.refusal(new AgreementError.NotFitting(
                        new ContentError.NoticeLongerThanTerm(6, TODAY, TODAY.plusMonths(1)))));
        assertThat(drafted(tooShort).proposeFromPaper(EDUCATION_PARTNERSHIP, TODAY.minusMonths(6), TODAY, NOW))
                .isInstanceOf(Result.Success.class);
    }

    private static Agreement drafted(AgreementTerm term) {
        return Agreement.draft(
                AgreementFixtures.AGREEMENT,
                AgreementFixtures.LINDENAU,
                aContent().withTerm(term),
                FINGERPRINT,
                NOW);
    }

    private static @Nullable LocalDate since(LocalDate from) {
        var content = aContent().withTerm(new AgreementTerm(from, null, 0, 3, null, 12));
        var proposal = Agreement.draft(
                        AgreementFixtures.AGREEMENT, AgreementFixtures.LINDENAU, content, FINGERPRINT, NOW)
                .propose(EDUCATION_PARTNERSHIP, TODAY, NOW)
                .orElseThrow();
        return approvedByAll(proposal, TODAY).versions().getFirst().since();
    }

    @Test
    void whereItIsNotKnownWhenAVersionWasProposedASignatureIsNoOlderThanAYearOrWhatItAmends() {
        var unknown = new Version(
                2, VersionState.PROPOSED, DRAFT.content(), DRAFT.hash(), 1, anAmendment(), null, List.of(), null, null);

        assertThat(anAgreement().earliestSignature(unknown, TODAY.plusDays(9))).isEqualTo(TODAY);
        assertThat(anAgreement().earliestSignature(unknown, TODAY)).isEqualTo(TODAY);
        assertThat(anAgreement().earliestSignature(unknown, TODAY.minusDays(1)))
                .isEqualTo(TODAY.minusDays(1).minusYears(1));
        assertThat(anAgreement().earliestSignature(unknown, TODAY.plusYears(1).plusDays(1)))
                .isEqualTo(TODAY.plusDays(1));
        assertThat(aDraft().earliestSignature(unknown, TODAY)).isEqualTo(TODAY.minusYears(1));
    }

    @Test
    void aDraftWasNotProposedAndNobodyHasApprovedWhatWasProposedLater() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Version(
                        1,
                        VersionState.DRAFT,
                        DRAFT.content(),
                        DRAFT.hash(),
                        null,
                        null,
                        new Proposal(TODAY, false),
                        List.of(),
                        null,
                        null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Version(
                        1,
                        VersionState.AGREED,
                        AGREED.content(),
                        AGREED.hash(),
                        null,
                        null,
                        new Proposal(TODAY.plusDays(1), true),
                        AGREED.approvals(),
                        null,
                        TODAY.plusDays(1)));
    }

    @Test
    void whatWasAgreedIsProvedByAllAndWhatWasNotHoldsNever() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Version(
                        1,
                        VersionState.AGREED,
                        AGREED.content(),
                        AGREED.hash(),
                        null,
                        null,
                        null,
                        List.of(anApproval(AGREED.hash(), SCHOOL, TODAY, new Proof.ByAccount())),
                        null,
                        TODAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Version(
                        1,
                        VersionState.DRAFT,
                        DRAFT.content(),
                        DRAFT.hash(),
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        TODAY));
    }

    @Test
    void aHashIsThatOfSha256() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentHash("AB".repeat(32)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentHash("ab".repeat(31)));
    }
}
