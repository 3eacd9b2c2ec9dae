package org.knotenpunkt.application.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.ACCOUNT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OTHER_AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContentSaying;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aDraft;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aProposalOf;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aSignatory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.partnership.file.InMemoryFiles;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.AgreementEvent;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.ApprovalWay;
import org.knotenpunkt.domain.partnership.ContentHash;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.Mandate;
import org.knotenpunkt.domain.partnership.Proof;
import org.knotenpunkt.domain.partnership.file.FileType;
import org.knotenpunkt.domain.partnership.file.StoredFile;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

class SignatureServiceTest {
    private static final FileId SCAN = new FileId(new UUID(0xf11e, 1));
    private static final FileId SIGNED_PDF = new FileId(new UUID(0xf11e, 2));
    private static final FileId ELSEWHERE = new FileId(new UUID(0xf11e, 3));
    private static final Proof.Filed ON_PAPER = new Proof.OnPaper(SCAN, "Lindenau");
    private static final Actor COORDINATION =
            new Actor(ACCOUNT, Set.of(new Right(Role.COORDINATION, new Scope.Municipality(LINDENAU))));

    /** The last day on which the person of the school could sign for it. */
    private static final LocalDate LAST_DAY = TODAY.minusDays(7);

    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final InMemoryMandates mandates = new InMemoryMandates();
    private final InMemoryFiles files = new InMemoryFiles();
    private final RecordingEvents events = new RecordingEvents();
    private final PolicyRights rights = new PolicyRights();
    private final DirectTransactions transactions = new DirectTransactions();
    private final FixedClock clock = FixedClock.on(TODAY);
    private final AnswerService answering =
            new AnswerService(agreements, mandates, rights, events, transactions, clock, clock);
    private final SignatureService service =
            new SignatureService(agreements, mandates, files, rights, events, transactions, clock, clock);

    @BeforeEach
    void fill() {
        agreements.save(aProposalOf(LAST_DAY));
        mayBeSigned(SCHOOL, new Validity(null, LAST_DAY));
        mayBeSigned(PROVIDER, Validity.ALWAYS);
        mayBeSigned(PARENTS, Validity.ALWAYS);
        keep(SCAN, AGREEMENT, false);
        keep(SIGNED_PDF, AGREEMENT, true);
        keep(ELSEWHERE, OTHER_AGREEMENT, false);
    }

    private void mayBeSigned(OrganisationId party, Validity validity) {
        var signatory = aSignatory(party);
        mandates.add(
                party,
                LINDENAU,
                validity,
                new Mandate(
                        signatory.person(),
                        "Somebody",
                        signatory.function(),
                        FunctionKind.AUTHORISED_SIGNATORY,
                        TermRole.HOLDER));
        mandates.add(of(party, Role.PROVIDER).account(), LINDENAU, signatory.person());
    }

    private void keep(FileId id, AgreementId agreement, boolean signed) {
        var sha256 = "%064x".formatted(id.value().getLeastSignificantBits());
        files.add(
                new StoredFile(id, LINDENAU, agreement, "Sheet.pdf", FileType.PDF, signed, 1, sha256, ACCOUNT, NOW),
                new byte[] {1});
    }

    private static Actor of(OrganisationId party, Role role) {
        return new Actor(
                new UUID(0xacc, party.value().getLeastSignificantBits()),
                Set.of(new Right(role, new Scope.Organisation(LINDENAU, party.value()))));
    }

    private Agreement stored() {
        return agreements.findById(AGREEMENT).orElseThrow();
    }

    private ContentHash proposed() {
        return stored().draft().orElseThrow().hash();
    }

    private Result<Agreement, AgreementError> sign(Actor actor, OrganisationId party, LocalDate on, Proof.Filed proof) {
        return service.record(
                actor,
                AGREEMENT,
                party,
                new NewSignature(proposed(), aSignatory(party).person(), on, proof));
    }

    @Test
    void whoeverSignsOnPaperAndWhoeverByAccountAgreeTogetherAndNotBefore() {
        var hash = proposed();
        sign(COORDINATION, SCHOOL, LAST_DAY, ON_PAPER).orElseThrow();
        answering
                .approve(of(PARENTS, Role.FAMILY_REPRESENTATIVE), AGREEMENT, PARENTS, hash)
                .orElseThrow();
        assertThat(stored().inForceOn(TODAY)).isEmpty();

        sign(COORDINATION, PROVIDER, TODAY, new Proof.SignedPdf(SIGNED_PDF)).orElseThrow();

        var agreed = stored().inForceOn(TODAY).orElseThrow();
        assertThat(agreed.hash()).isEqualTo(hash);
        assertThat(agreed.approvalOf(SCHOOL)).get().satisfies(yes -> {
            assertThat(yes.proof()).isEqualTo(ON_PAPER);
            assertThat(yes.by()).isEqualTo(aSignatory(SCHOOL));
            assertThat(yes.on()).isEqualTo(LAST_DAY);
            assertThat(yes.recordedBy()).isEqualTo(COORDINATION.account());
        });
        assertThat(events.published())
                .filteredOn(AgreementEvent.VersionApproved.class::isInstance)
                .extracting(event -> ((AgreementEvent.VersionApproved) event).way())
                .containsExactly(ApprovalWay.PAPER, ApprovalWay.ACCOUNT, ApprovalWay.SIGNED_PDF);
    }

    @Test
    void aPartyNotesItsOwnSignatureAndNoOther() {
        var provider = of(PROVIDER, Role.PROVIDER);

        assertThat(refusal(sign(provider, PARENTS, TODAY, ON_PAPER)).kind()).isEqualTo(AgreementError.Kind.NOT_ALLOWED);
        assertThat(refusal(sign(of(PARENTS, Role.READER), PARENTS, TODAY, ON_PAPER))
                        .kind())
                .isEqualTo(AgreementError.Kind.NOT_ALLOWED);
        assertThat(sign(provider, PROVIDER, TODAY, ON_PAPER)).isInstanceOf(Result.Success.class);
    }

    @Test
    void whoseFunctionHasEndedSignsNoMoreAndItIsToldWhoCould() {
        var late = LAST_DAY.plusDays(1);
        assertThat(sign(COORDINATION, SCHOOL, late, ON_PAPER))
                .isEqualTo(Result.refusal(new AgreementError.MandateMissing(SCHOOL, late, true, List.of())));
        var successor = new Mandate(
                aSignatory(OUTSIDER).person(),
                "Her successor",
                aSignatory(SCHOOL).function(),
                FunctionKind.HEAD_OF_SCHOOL,
                TermRole.HOLDER);
        mandates.add(SCHOOL, LINDENAU, Validity.from(late), successor);

        assertThat(sign(COORDINATION, SCHOOL, late, ON_PAPER))
                .isEqualTo(Result.refusal(new AgreementError.MandateMissing(SCHOOL, late, true, List.of(successor))));
        assertThat(sign(COORDINATION, SCHOOL, LAST_DAY, ON_PAPER)).isInstanceOf(Result.Success.class);
    }

    @Test
    void nobodySignsTomorrow() {
        assertThat(sign(COORDINATION, PARENTS, TODAY.plusDays(1), ON_PAPER))
                .isEqualTo(Result.refusal(new AgreementError.SignedInTheFuture(TODAY.plusDays(1))));
    }

    @Test
    void whatIsSignedIsWhatIsProposedNow() {
        var before = proposed();
        var changed = stored().revise(content -> Result.success(aContentSaying("Something else")), FINGERPRINT, NOW)
                .orElseThrow();
        agreements.save(changed);
        var signature = new NewSignature(before, aSignatory(PARENTS).person(), TODAY, ON_PAPER);

        assertThat(service.record(COORDINATION, AGREEMENT, PARENTS, signature))
                .isEqualTo(Result.refusal(new AgreementError.ChangedSince(1)));
        agreements.save(stored().propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow());
        assertThat(service.record(COORDINATION, AGREEMENT, PARENTS, signature))
                .isEqualTo(Result.refusal(new AgreementError.OtherContent(before, proposed())));
    }

    @Test
    void aPartySignsOnce() {
        sign(COORDINATION, PARENTS, TODAY, ON_PAPER).orElseThrow();

        assertThat(sign(COORDINATION, PARENTS, TODAY, ON_PAPER))
                .isEqualTo(Result.refusal(new AgreementError.ApprovedAlready(PARENTS, TODAY)));
    }

    @Test
    void aProofIsAFileOfTheAgreement() {
        assertThat(sign(COORDINATION, PARENTS, TODAY, new Proof.OnPaper(ELSEWHERE, "Lindenau")))
                .isEqualTo(Result.refusal(new AgreementError.FileMissing(ELSEWHERE)));
        assertThat(events.published()).isEmpty();
    }

    @Test
    void aPdfWithoutASignatureIsNoSignedOne() {
        assertThat(sign(COORDINATION, PARENTS, TODAY, new Proof.SignedPdf(SCAN)))
                .isEqualTo(Result.refusal(new AgreementError.FileNotSigned(SCAN)));
    }

    @Test
    void whatNobodyKnowsCannotBeSigned() {
        agreements.clear();
        agreements.save(aDraft());
        var signature = new NewSignature(proposed(), aSignatory(PARENTS).person(), TODAY, ON_PAPER);

        assertThat(service.record(COORDINATION, OTHER_AGREEMENT, PARENTS, signature))
                .isEqualTo(Result.refusal(new AgreementError.UnknownAgreement(OTHER_AGREEMENT)));
        assertThat(service.record(COORDINATION, AGREEMENT, PARENTS, signature))
                .isEqualTo(Result.refusal(new AgreementError.NotProposed(1)));
    }

    @Test
    void whoCannotSeeAnAgreementDoesNotLearnThatItIsThere() {
        var stranger = of(OUTSIDER, Role.PROVIDER);
        var hash = proposed();
        var signature = new NewSignature(hash, aSignatory(OUTSIDER).person(), TODAY, ON_PAPER);

        for (var id : List.of(AGREEMENT, OTHER_AGREEMENT)) {
            var unknown = Result.refusal(new AgreementError.UnknownAgreement(id));
            assertThat(service.record(stranger, id, OUTSIDER, signature)).isEqualTo(unknown);
            assertThat(answering.approve(stranger, id, OUTSIDER, hash)).isEqualTo(unknown);
            assertThat(answering.refuse(stranger, id, OUTSIDER, hash, "No")).isEqualTo(unknown);
        }
    }

    private static AgreementError refusal(Result<Agreement, AgreementError> result) {
        return ((Result.Refusal<Agreement, AgreementError>) result).reason();
    }
}
