package org.knotenpunkt.domain.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.WAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContentSaying;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aDraft;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aProposal;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aRejection;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAmendment;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anApproval;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anOperationalGoal;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.ContentError;
import org.knotenpunkt.domain.partnership.content.ContentPart;
import org.knotenpunkt.domain.partnership.content.Gap;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.shared.Result;

class AgreementTest {
    private static final GoalId NEWER = new GoalId(new UUID(0xa000, 34));

    @Test
    void aDraftHoldsForNobody() {
        assertThat(aDraft().inForceOn(TODAY)).isEmpty();
        assertThat(aProposal().inForceOn(TODAY)).isEmpty();
    }

    @Test
    void itHoldsOnceEachPartyHasApprovedTheSame() {
        var twoOfThree = approve(approve(aProposal(), SCHOOL), PROVIDER);
        assertThat(twoOfThree.inForceOn(TODAY)).isEmpty();
        assertThat(twoOfThree.draft().orElseThrow().awaited()).containsExactly(PARENTS);

        var agreed = approve(twoOfThree, PARENTS);

        assertThat(agreed.inForceOn(TODAY)).get().satisfies(version -> {
            assertThat(version.number()).isEqualTo(1);
            assertThat(version.since()).isEqualTo(TODAY);
        });
        assertThat(agreed.inForceOn(TODAY.minusDays(1))).isEmpty();
        assertThat(agreed.events().getLast())
                .isInstanceOfSatisfying(
                        AgreementEvent.VersionAgreed.class,
                        told -> assertThat(told.since()).isEqualTo(TODAY));
    }

    @Test
    void oneSignsOnPaperAndTheOthersByAccount() {
        var byAccount = approve(approve(aProposal(), SCHOOL), PROVIDER);
        var scan = new Proof.OnPaper(new FileId(new UUID(1, 1)), "Lindenau");
        var hash = byAccount.draft().orElseThrow().hash();

        var agreed = byAccount
                .approve(anApproval(hash, PARENTS, TODAY.plusDays(9), scan), TODAY.plusDays(20))
                .orElseThrow();

        assertThat(agreed.inForceOn(TODAY.plusDays(8))).isEmpty();
        assertThat(agreed.inForceOn(TODAY.plusDays(9))).isPresent();
    }

    @Test
    void anyChangeCancelsTheApprovalsAndSaysWhose() {
        var approved = approve(approve(aProposal(), SCHOOL), PROVIDER);

        var revised = revise(approved, "We meet every week.");

        assertThat(revised.draft().orElseThrow().state()).isEqualTo(VersionState.DRAFT);
        assertThat(revised.draft().orElseThrow().approvals()).isEmpty();
        assertThat(revised.events().getLast())
                .isInstanceOfSatisfying(
                        AgreementEvent.DraftRevised.class,
                        told -> assertThat(told.cancelled()).containsExactly(SCHOOL, PROVIDER));
    }

    @Test
    void whatNobodyHasAgreedToIsNotWhatWasSaidLast() {
        var drafted = anAgreement()
                .draftNext(anAmendment(), NOW)
                .flatMap(next -> next.revise(
                        content -> content.withGoal(anOperationalGoal(CAFE, WAY, "It opens until six"))
                                .flatMap(more -> more.withGoal(anOperationalGoal(NEWER, WAY, "A second café"))),
                        FINGERPRINT,
                        NOW))
                .orElseThrow();
        var refused = drafted.propose(EDUCATION_PARTNERSHIP, TODAY, NOW)
                .flatMap(asked -> asked.refuse(asked.draft().orElseThrow().hash(), aRejection(PARENTS)))
                .orElseThrow();
        var agreed =
                approvedByAll(drafted.propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow(), TODAY);

        assertThat(text(drafted, CAFE)).contains("A café opens every week");
        assertThat(text(refused, CAFE)).contains("A café opens every week");
        assertThat(text(drafted, NEWER)).contains("A second café");
        assertThat(text(agreed, CAFE)).contains("It opens until six");
    }

    private static Optional<String> text(Agreement agreement, GoalId goal) {
        return agreement.lastSaid(content -> content.goal(goal)).map(Goal::text);
    }

    @Test
    void toWhatACancelledYesWasGivenStaysKnown() {
        var approved = approve(approve(aProposal(), SCHOOL), PROVIDER);
        var asked = approved.draft().orElseThrow();

        var revised = approved.revise(
                        content -> Result.success(
                                aContentSaying("We meet every week.").titled("More time")),
                        FINGERPRINT,
                        NOW.plusSeconds(60))
                .orElseThrow();

        assertThat(revised.cancellations())
                .containsExactly(new Cancellation(
                        1,
                        asked.content(),
                        asked.hash(),
                        List.of(new Cancellation.Yes(SCHOOL, TODAY), new Cancellation.Yes(PROVIDER, TODAY)),
                        Set.of(ContentPart.TITLE, ContentPart.CLAUSES),
                        NOW.plusSeconds(60)));
        assertThat(revise(revised, "Otherwise once more.").cancellations())
                .as("nobody had approved that")
                .isEqualTo(revised.cancellations());
        assertThat(revised.saved().cancellations()).isEqualTo(revised.cancellations());
    }

    @Test
    void whatIsGivenUpAfterItWasApprovedStaysKnown() {
        var agreed = anAgreement();
        var approved = approve(
                revise(agreed.draftNext(anAmendment(), NOW).orElseThrow(), "We meet every week.")
                        .propose(EDUCATION_PARTNERSHIP, TODAY, NOW)
                        .orElseThrow(),
                PARENTS);

        var discarded = approved.discard(NOW).orElseThrow();

        assertThat(discarded.cancellations()).singleElement().satisfies(one -> {
            assertThat(one.isGivenUp()).isTrue();
            assertThat(one.number()).isEqualTo(2);
            assertThat(one.content()).isEqualTo(aContentSaying("We meet every week."));
            assertThat(one.of(PARENTS)).contains(new Cancellation.Yes(PARENTS, TODAY));
            assertThat(one.of(SCHOOL)).isEmpty();
        });
        assertThat(discarded.cancelledOf(PARENTS))
                .as("nobody is asked any more")
                .isEmpty();
        assertThat(agreed.draftNext(anAmendment(), NOW)
                        .flatMap(next -> next.discard(NOW))
                        .orElseThrow()
                        .cancellations())
                .isEmpty();
    }

    @Test
    void aPartyWhoseYesWasCancelledIsToldUntilItAnswersAnew() {
        var revised = revise(approve(aProposal(), SCHOOL), "We meet every week.");
        assertThat(revised.cancelledOf(SCHOOL)).contains(revised.cancellations().getFirst());
        assertThat(revised.cancelledOf(PROVIDER)).isEmpty();

        var again = approve(revised.propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow(), SCHOOL);
        assertThat(again.cancelledOf(SCHOOL)).isEmpty();

        var twice = revise(again, "We meet at six.");
        assertThat(twice.cancelledOf(SCHOOL)).contains(twice.cancellations().getLast());
        assertThat(twice.cancellations()).hasSize(2);
    }

    @Test
    void aPartyIsShownWhatItSaidYesToLastBeItAVersionOrADraftThatWasChanged() {
        var proposed = aProposal();
        var first = proposed.draft().orElseThrow();
        assertThat(proposed.saidYesBefore(SCHOOL, first)).isEmpty();

        var revised = revise(approve(proposed, SCHOOL), "We meet every week.")
                .propose(EDUCATION_PARTNERSHIP, TODAY, NOW)
                .orElseThrow();
        var asked = revised.draft().orElseThrow();
        assertThat(revised.saidYesBefore(SCHOOL, asked)).contains(new SaidYes(1, first.content(), TODAY, false));
        assertThat(revised.saidYesBefore(PROVIDER, asked)).isEmpty();

        var agreed = approvedByAll(revised, TODAY);
        var next = revise(agreed.draftNext(anAmendment(), NOW).orElseThrow(), "We meet at six.");
        assertThat(next.saidYesBefore(SCHOOL, next.draft().orElseThrow()))
                .contains(new SaidYes(1, asked.content(), TODAY, true));
        assertThat(agreed.saidYesBefore(SCHOOL, agreed.lastAgreed().orElseThrow()))
                .as("of what it was asked it has seen the former wording before")
                .contains(new SaidYes(1, first.content(), TODAY, false));
    }

    @Test
    void whatChangesNothingCancelsNothing() {
        var approved = approve(aProposal(), SCHOOL);
        assertThat(approved.revise(Result::success, FINGERPRINT, NOW)).isEqualTo(Result.success(approved));
        assertThat(approved.draft().orElseThrow().approvals()).hasSize(1);
    }

    @Test
    void nobodyApprovesWhatHasChangedSince() {
        var seen = aProposal().draft().orElseThrow().hash();
        var changed = revise(aProposal(), "We meet.")
                .propose(EDUCATION_PARTNERSHIP, TODAY, NOW)
                .orElseThrow();

        assertThat(changed.approve(anApproval(seen, SCHOOL, TODAY, new Proof.ByAccount()), TODAY))
                .isEqualTo(Result.refusal(new AgreementError.OtherContent(
                        seen, changed.draft().orElseThrow().hash())));
    }

    @Test
    void whoAnswersBeforeWhatHasChangedIsProposedAgainIsToldThatItHas() {
        var seen = aProposal().draft().orElseThrow().hash();
        var changed = revise(aProposal(), "We meet every week.");

        assertThat(refusal(changed.approve(anApproval(seen, SCHOOL, TODAY, new Proof.ByAccount()), TODAY)))
                .isEqualTo(new AgreementError.ChangedSince(1));
        assertThat(refusal(changed.refuse(seen, aRejection(SCHOOL)))).isEqualTo(new AgreementError.ChangedSince(1));
        assertThat(refusal(changed.approve(approval(changed, SCHOOL), TODAY)))
                .isEqualTo(new AgreementError.NotProposed(1));
    }

    @Test
    void whoIsAskedIsToldTheSameAsWhoAnswers() {
        var changed = revise(approve(aProposal(), SCHOOL), "We meet every week.");
        var back = changed.revise(
                        content ->
                                Result.success(aProposal().draft().orElseThrow().content()),
                        FINGERPRINT,
                        NOW)
                .orElseThrow();
        var again = changed.propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow();

        assertThat(refusal(aDraft().awaitedOf(SCHOOL))).isEqualTo(new AgreementError.NotProposed(1));
        assertThat(aProposal().awaitedOf(SCHOOL).orElseThrow())
                .isEqualTo(aProposal().draft().orElseThrow());
        assertThat(refusal(approve(aProposal(), SCHOOL).awaitedOf(SCHOOL)))
                .isEqualTo(new AgreementError.ApprovedAlready(SCHOOL, TODAY));
        assertThat(refusal(changed.awaitedOf(SCHOOL))).isEqualTo(new AgreementError.ChangedSince(1));
        assertThat(refusal(changed.awaitedOf(PROVIDER)))
                .as("it had said nothing yet")
                .isEqualTo(new AgreementError.NotProposed(1));
        assertThat(refusal(back.awaitedOf(SCHOOL)))
                .as("it says what the school has read")
                .isEqualTo(refusal(back.approve(approval(aProposal(), SCHOOL), TODAY)))
                .isEqualTo(new AgreementError.NotProposed(1));
        assertThat(again.awaitedOf(SCHOOL).orElseThrow())
                .isEqualTo(again.draft().orElseThrow());
        assertThat(refusal(aProposal().awaitedOf(OUTSIDER)))
                .isEqualTo(new AgreementError.NotFitting(new ContentError.NoParty(OUTSIDER)));
        assertThat(refusal(anAgreement().awaitedOf(SCHOOL))).isEqualTo(new AgreementError.NoDraft());
    }

    @Test
    void nobodyApprovesTwiceOrForOthersOrTooEarly() {
        assertThat(refusal(approve(aProposal(), SCHOOL).approve(approval(aProposal(), SCHOOL), TODAY)))
                .isEqualTo(new AgreementError.ApprovedAlready(SCHOOL, TODAY));
        assertThat(refusal(aProposal().approve(approval(aProposal(), OUTSIDER), TODAY)))
                .isEqualTo(new AgreementError.NotFitting(new ContentError.NoParty(OUTSIDER)));
        assertThat(refusal(aDraft().approve(approval(aProposal(), SCHOOL), TODAY)))
                .isEqualTo(new AgreementError.NotProposed(1));
        assertThat(refusal(aProposal().approve(approval(aProposal(), SCHOOL), TODAY.minusDays(1))))
                .isEqualTo(new AgreementError.SignedInTheFuture(TODAY));
    }

    @Test
    void whoApprovesOnceMoreWhenTheLastYesHasMadeItHoldIsToldSo() {
        var before = anAgreement().lastAgreed().orElseThrow();
        assertThat(refusal(anAgreement().approve(before.approvalOf(SCHOOL).orElseThrow(), TODAY)))
                .isEqualTo(new AgreementError.ApprovedAlready(SCHOOL, TODAY));
        assertThat(refusal(anAgreement()
                        .draftNext(anAmendment(), NOW)
                        .orElseThrow()
                        .approve(before.approvalOf(SCHOOL).orElseThrow(), TODAY)))
                .isEqualTo(new AgreementError.ApprovedAlready(SCHOOL, TODAY));
        var other = anApproval(new ContentHash("0".repeat(64)), SCHOOL, TODAY, new Proof.ByAccount());
        assertThat(refusal(anAgreement().approve(other, TODAY))).isEqualTo(new AgreementError.NoDraft());
    }

    @Test
    void nobodyHasSignedAVersionBeforeItWasProposed() {
        var proposal = aProposal().draft().orElseThrow();
        assertThat(proposal.proposal()).isEqualTo(new Proposal(TODAY, false));
        var dayBefore = TODAY.minusDays(1);
        assertThat(refusal(aProposal()
                        .approve(
                                anApproval(proposal.hash(), SCHOOL, dayBefore, new Proof.ByAccount()),
                                TODAY.plusDays(9))))
                .isEqualTo(new AgreementError.SignedTooEarly(dayBefore, TODAY));

        var onPaper = aDraft().proposeFromPaper(EDUCATION_PARTNERSHIP, dayBefore, TODAY, NOW)
                .flatMap(one ->
                        one.approve(anApproval(proposal.hash(), SCHOOL, dayBefore, new Proof.ByAccount()), TODAY))
                .orElseThrow();
        assertThat(onPaper.draft().orElseThrow().proposal()).isEqualTo(new Proposal(dayBefore, true));
        assertThat(revise(onPaper, "Something else").draft().orElseThrow().proposal())
                .as("another text was proposed by nobody yet")
                .isNull();
    }

    @Test
    void whatWasConcludedOnPaperWasProposedInTheLastTenYearsAndSinceWhatItFollowsHolds() {
        var tenYearsAgo = TODAY.minusYears(10);
        assertThat(onPaper(aDraft(), tenYearsAgo)).isInstanceOf(Result.Success.class);
        assertThat(onPaper(aDraft(), TODAY)).isInstanceOf(Result.Success.class);
        for (var day : List.of(tenYearsAgo.minusDays(1), TODAY.plusDays(1))) {
            assertThat(onPaper(aDraft(), day))
                    .isEqualTo(Result.refusal(new AgreementError.NotProposedThen(day, tenYearsAgo, TODAY)));
        }

        var next = revise(anAgreement().draftNext(anAmendment(), NOW).orElseThrow(), "Otherwise");
        var dayBefore = TODAY.minusDays(1);
        assertThat(onPaper(next, dayBefore))
                .isEqualTo(Result.refusal(new AgreementError.NotProposedThen(dayBefore, TODAY, TODAY)));
        assertThat(onPaper(next, TODAY)).isInstanceOf(Result.Success.class);
    }

    private static Result<Agreement, AgreementError> onPaper(Agreement agreement, LocalDate on) {
        return agreement.proposeFromPaper(EDUCATION_PARTNERSHIP, on, TODAY, NOW);
    }

    @Test
    void whatWasProposedAsIfItWereNewIsProposedOnceMoreFromPaperUntilSomebodyHasApproved() {
        var that = new Proposal(TODAY.minusDays(1), true);
        assertThat(onPaper(aProposal(), that.on())
                        .flatMap(again -> again.draft()
                                .map(Version::proposal)
                                .<Result<Proposal, AgreementError>>map(Result::success)
                                .orElseThrow()))
                .isEqualTo(Result.success(that));
        assertThat(aProposal().propose(EDUCATION_PARTNERSHIP, TODAY, NOW))
                .isEqualTo(Result.refusal(new AgreementError.ProposedAlready(1)));
        var approved = aProposal()
                .approve(anApproval(aProposal(), SCHOOL, TODAY), TODAY)
                .orElseThrow();
        assertThat(onPaper(approved, that.on())).isEqualTo(Result.refusal(new AgreementError.ProposedAlready(1)));
    }

    @Test
    void aRefusedVersionIsCorrectedAndTheCorrectedOneMayOverlapIt() {
        var proposal = approve(aProposal(), SCHOOL);
        var refused = proposal.refuse(proposal.draft().orElseThrow().hash(), aRejection(PARENTS))
                .orElseThrow();
        assertThat(refused.draft()).isEmpty();
        assertThat(refused.versionOf(1).orElseThrow().rejection()).isEqualTo(aRejection(PARENTS));

        var corrected = revise(refused.draftNext(null, NOW).orElseThrow(), "We meet in the evening.");
        var agreed = approvedByAll(
                corrected.propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow(), TODAY);

        assertThat(agreed.inForceOn(TODAY)).get().extracting(Version::number).isEqualTo(2);
        assertThat(agreed.versions())
                .extracting(Version::state)
                .containsExactly(VersionState.REFUSED, VersionState.AGREED);
        assertThat(agreed.versionOf(2).orElseThrow().content().term())
                .isEqualTo(agreed.versionOf(1).orElseThrow().content().term());
    }

    @Test
    void numbersOfDiscardedDraftsAreNeverUsedAgain() {
        var second = anAgreement().draftNext(anAmendment(), NOW).orElseThrow();
        var discarded = second.discard(NOW).orElseThrow();
        assertThat(discarded.versionOf(2)).isEmpty();

        var third = discarded.draftNext(anAmendment(), NOW).orElseThrow();

        assertThat(third.draft().orElseThrow().number()).isEqualTo(3);
        assertThat(third.draft().orElseThrow().follows()).isEqualTo(1);
    }

    @Test
    void whatHoldsIsAmendedByANextVersionAndStaysAsItWas() {
        var first = anAgreement();
        assertThat(refusal(first.draftNext(null, NOW))).isEqualTo(new AgreementError.AmendmentMissing());

        var second = revise(first.draftNext(anAmendment(), NOW).orElseThrow(), "We meet elsewhere.")
                .propose(EDUCATION_PARTNERSHIP, TODAY, NOW)
                .orElseThrow();
        assertThat(second.inForceOn(TODAY)).get().extracting(Version::number).isEqualTo(1);
        var agreed = approvedByAll(second, TODAY.plusDays(5));

        assertThat(agreed.versionOf(1)).isEqualTo(first.versionOf(1));
        assertThat(agreed.inForceOn(TODAY.plusDays(4)))
                .get()
                .extracting(Version::number)
                .isEqualTo(1);
        assertThat(agreed.inForceOn(TODAY.plusDays(5))).get().satisfies(version -> {
            assertThat(version.number()).isEqualTo(2);
            assertThat(version.follows()).isEqualTo(1);
            assertThat(version.amendment()).isEqualTo(anAmendment());
        });
    }

    @Test
    void thereIsOneDraftAtATime() {
        assertThat(refusal(aDraft().draftNext(null, NOW))).isEqualTo(new AgreementError.DraftThere(1));
    }

    @Test
    void aNextVersionThatSaysTheSameIsNotProposed() {
        var same = anAgreement().draftNext(anAmendment(), NOW).orElseThrow();
        assertThat(refusal(same.propose(EDUCATION_PARTNERSHIP, TODAY, NOW)))
                .isEqualTo(new AgreementError.NothingChanged(1));
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        var empty = new AgreementContent(
                AgreementFixtures.KIND,
                "en",
                "Empty",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                AgreementFixtures.aContent().term());
        var draft = Agreement.draft(AgreementFixtures.AGREEMENT, AgreementFixtures.LINDENAU, empty, FINGERPRINT, NOW);

        assertThat(refusal(draft.propose(EDUCATION_PARTNERSHIP, TODAY, NOW)))
                .isEqualTo(new AgreementError.Incomplete(List.of(
                        new Gap.SeatEmpty(Side.SCHOOL, PartyRole.PARTY),
                        new Gap.SeatEmpty(Side.YOUTH_SERVICE, PartyRole.PARTY),
                        new Gap.SeatEmpty(Side.FAMILIES, PartyRole.PARTY),
                        new Gap.ClauseMissing("together"),
                        new Gap.NoOperationalGoal())));
    }

    @Test
    void noticeIsGivenInTimeUnlessAllAgree() {
        var notice = new Ending(TODAY.plusMonths(3).minusDays(1), Ending.Way.NOTICE, "No staff");
        assertThat(refusal(anAgreement().end(notice, TODAY, NOW)))
                .isEqualTo(new AgreementError.NoticeTooShort(TODAY.plusMonths(3)));

        var together = new Ending(TODAY, Ending.Way.TOGETHER, "No staff");
        var ended = anAgreement().end(together, TODAY, NOW).orElseThrow();

        assertThat(ended.inForceOn(TODAY)).isPresent();
        assertThat(ended.inForceOn(TODAY.plusDays(1))).isEmpty();
        assertThat(refusal(ended.draftNext(anAmendment(), NOW))).isEqualTo(new AgreementError.Ended(TODAY));
        assertThat(ended.reopen(NOW).orElseThrow().inForceOn(TODAY.plusDays(1))).isPresent();
    }

    @Test
    void whatWouldBeLeftBehindIsListedFirst() {
        var agreement = anAgreement();
        var last = TODAY.plusMonths(3);

        assertThat(agreement.consequencesOfEnding(last))
                .isEqualTo(new Consequences(
                        List.of(AgreementFixtures.CAFE),
                        List.of(AgreementFixtures.HOURS, AgreementFixtures.MONEY),
                        List.of()));
        assertThat(agreement.consequencesOfLeaving(PROVIDER, last, EDUCATION_PARTNERSHIP))
                .isEqualTo(new Consequences(
                        List.of(),
                        List.of(AgreementFixtures.HOURS),
                        List.of(EDUCATION_PARTNERSHIP.seats().get(1))));
    }

    @Test
    void aPartyLeavesOnce() {
        var leave = new Ending(TODAY.plusMonths(4), Ending.Way.NOTICE, "No staff");
        var left = anAgreement().leave(PROVIDER, leave, TODAY, NOW).orElseThrow();

        assertThat(left.leaveOf(PROVIDER)).contains(new Leave(PROVIDER, leave));
        assertThat(refusal(left.leave(PROVIDER, leave, TODAY, NOW)))
                .isEqualTo(new AgreementError.LeftAlready(PROVIDER, leave.lastDay()));
        assertThat(refusal(left.leave(OUTSIDER, leave, TODAY, NOW)))
                .isEqualTo(new AgreementError.NotFitting(new ContentError.NoParty(OUTSIDER)));
    }

    @Test
    void aGivenUpAgreementIsNotTakenUpAgain() {
        var nothing = aDraft().discard(NOW).orElseThrow();
        assertThat(refusal(nothing.draftNext(null, NOW))).isEqualTo(new AgreementError.GivenUp());
    }

    private static Approval approval(Agreement agreement, OrganisationId party) {
        return anApproval(agreement, party, TODAY);
    }

    private static Agreement approve(Agreement agreement, OrganisationId party) {
        return agreement.approve(approval(agreement, party), TODAY).orElseThrow();
    }

    private static Agreement revise(Agreement agreement, String text) {
        return agreement
                .revise(content -> Result.success(aContentSaying(text)), FINGERPRINT, NOW)
                .orElseThrow();
    }

    private static <T> AgreementError refusal(Result<T, AgreementError> result) {
        return ((Result.Refusal<T, AgreementError>) result).reason();
    }
}
