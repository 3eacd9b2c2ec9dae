package org.knotenpunkt.domain.partnership.disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.HOURS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aProposal;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.DISAGREEMENT;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.ENTRY;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.EVERY_MONTH;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.EVERY_WEEK;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.SELDOM;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aDecline;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aDisagreement;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aMatter;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aResolvedOne;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.anEnd;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.concerning;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.content.ContentError;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.shared.Result;

class DisagreementTest {
    private static final Topic WHOLE = new Topic.Whole();

    private static Result<Disagreement, DisagreementError> raise(Matter matter) {
        return raise(anAgreement(), matter);
    }

    private static Result<Disagreement, DisagreementError> raise(Agreement agreement, Matter matter) {
        return Disagreement.raise(DISAGREEMENT, agreement, matter, TODAY, ENTRY);
    }

    private static Disagreement proposed() {
        return DisagreementFixtures.aProposal();
    }

    private static Result<Disagreement, DisagreementError> refused(DisagreementError reason) {
        return Result.refusal(reason);
    }

    private static Result<Disagreement, DisagreementError> notFitting(ContentError reason) {
        return refused(new DisagreementError.OfAgreement(new AgreementError.NotFitting(reason)));
    }

    @Test
    void aPartyRaisesWhatIsDoneOtherwiseThanAgreed() {
        var raised = aDisagreement();
        assertThat(raised.state()).isEqualTo(DisagreementState.OPEN);
        assertThat(raised.matter()).isEqualTo(SELDOM);
        assertThat(raised.pending()).isEmpty();
        assertThat(raised.events())
                .containsExactly(new DisagreementEvent.DisagreementRaised(
                        DISAGREEMENT,
                        LINDENAU,
                        AGREEMENT,
                        DisagreementKind.DEVIATION,
                        PARENTS,
                        List.of(PARENTS, SCHOOL, PROVIDER),
                        NOW));
        assertThat(raise(aMatter(WHOLE))).isInstanceOf(Result.Success.class);
        assertThat(raise(aMatter(new Topic.OfContribution(HOURS)))).isInstanceOf(Result.Success.class);
    }

    @Test
    void whatWasNotAgreedIsNothingToDisagreeAbout() {
        var before = TODAY.minusDays(1);
        var early = new Matter(SELDOM.kind(), WHOLE, "Early", PARENTS, before, SELDOM.concerned());
        assertThat(raise(early)).isEqualTo(refused(new DisagreementError.NothingToDisagreeAbout(before)));
        assertThat(raise(aProposal(), SELDOM)).isEqualTo(refused(new DisagreementError.NothingToDisagreeAbout(TODAY)));
        var goal = new GoalId(new UUID(9, 9));
        assertThat(raise(aMatter(new Topic.OfGoal(goal)))).isEqualTo(notFitting(new ContentError.UnknownGoal(goal)));
        var contribution = new ContributionId(new UUID(9, 9));
        assertThat(raise(aMatter(new Topic.OfContribution(contribution))))
                .isEqualTo(notFitting(new ContentError.UnknownContribution(contribution)));
    }

    @Test
    void nobodyRaisesAnythingAhead() {
        var tomorrow = TODAY.plusDays(1);
        var ahead = new Matter(SELDOM.kind(), WHOLE, "Ahead", PARENTS, tomorrow, SELDOM.concerned());
        assertThat(raise(ahead)).isEqualTo(refused(new DisagreementError.RaisedAhead(tomorrow)));
    }

    @Test
    void itConcernsTwoPartiesAndTheOneThatRaisesIt() {
        assertThat(raise(concerning(WHOLE, List.of(PARENTS, PARENTS))))
                .isEqualTo(refused(new DisagreementError.ConcernsTooFew()));
        assertThat(raise(concerning(WHOLE, List.of(SCHOOL, PROVIDER))))
                .isEqualTo(refused(new DisagreementError.RaiserNotConcerned(PARENTS)));
        assertThat(raise(concerning(WHOLE, List.of(PARENTS, OUTSIDER))))
                .isEqualTo(notFitting(new ContentError.NoParty(OUTSIDER)));
    }

    @Test
    void whoeverHasLeftIsNotConcernedAnyMore() {
        var left = anAgreement()
                .leave(PROVIDER, new Ending(TODAY, Ending.Way.TOGETHER, "Moved away"), TODAY, NOW)
                .orElseThrow();
        assertThat(left.partiesOn(TODAY)).extracting(Party::organisation).containsExactly(SCHOOL, PROVIDER, PARENTS);
        var tomorrow = TODAY.plusDays(1);
        assertThat(left.partiesOn(tomorrow)).extracting(Party::organisation).containsExactly(SCHOOL, PARENTS);
        var later = new Matter(SELDOM.kind(), WHOLE, "Later", PARENTS, tomorrow, SELDOM.concerned());
        assertThat(Disagreement.raise(DISAGREEMENT, left, later, tomorrow, ENTRY))
                .isEqualTo(notFitting(new ContentError.NoParty(PROVIDER)));
    }

    @Test
    void whoeverProposesAgreesAndAllOthersAreAsked() {
        var proposed = proposed();
        assertThat(proposed.pending().orElseThrow().agreed()).containsExactly(PROVIDER);
        assertThat(proposed.awaited()).containsExactly(PARENTS, SCHOOL);
        assertThat(proposed.events())
                .last()
                .isEqualTo(
                        new DisagreementEvent.ResolutionProposed(DISAGREEMENT, LINDENAU, 1, PROVIDER, List.of(), NOW));
    }

    @Test
    void itIsResolvedOnceAllHaveAgreed() {
        var one = proposed().consent(PARENTS, 1, ENTRY).orElseThrow();
        assertThat(one.state()).isEqualTo(DisagreementState.OPEN);
        assertThat(one.awaited()).containsExactly(SCHOOL);
        var all = one.consent(SCHOOL, 1, ENTRY).orElseThrow();
        assertThat(all.state()).isEqualTo(DisagreementState.RESOLVED);
        assertThat(all.resolution().orElseThrow().resolution()).isEqualTo(EVERY_WEEK);
        assertThat(all.pending()).isEmpty();
        assertThat(all.awaited()).isEmpty();
        assertThat(all.events())
                .endsWith(
                        new DisagreementEvent.ResolutionConsented(DISAGREEMENT, LINDENAU, 1, SCHOOL, NOW),
                        new DisagreementEvent.DisagreementResolved(DISAGREEMENT, LINDENAU, AGREEMENT, 1, NOW));
    }

    @Test
    void nobodyAgreesTwice() {
        assertThat(proposed().consent(PROVIDER, 1, ENTRY))
                .isEqualTo(refused(new DisagreementError.ConsentedAlready(PROVIDER, NOW)));
    }

    @Test
    void anotherWordingCancelsTheYesGivenSoFarAndSaysWhose() {
        var agreed = proposed().consent(PARENTS, 1, ENTRY).orElseThrow();
        var other = agreed.propose(PARENTS, EVERY_MONTH, TODAY, ENTRY).orElseThrow();
        assertThat(other.cancelled()).containsExactly(PROVIDER);
        assertThat(other.awaited()).containsExactly(SCHOOL, PROVIDER);
        assertThat(other.events())
                .last()
                .isEqualTo(new DisagreementEvent.ResolutionProposed(
                        DISAGREEMENT, LINDENAU, 2, PARENTS, List.of(PROVIDER), NOW));
        assertThat(other.proposals().getFirst().agreed())
                .as("what was agreed to before stays known")
                .containsExactly(PROVIDER, PARENTS);
        assertThat(other.consent(SCHOOL, 1, ENTRY)).isEqualTo(refused(new DisagreementError.OtherWording(1, 2)));
    }

    @Test
    void theSameWordingIsNoOther() {
        assertThat(proposed().propose(SCHOOL, EVERY_WEEK, TODAY, ENTRY))
                .isEqualTo(refused(new DisagreementError.WordingUnchanged(1)));
        assertThat(proposed()
                        .decline(1, aDecline(SCHOOL))
                        .flatMap(off -> off.propose(SCHOOL, EVERY_WEEK, TODAY, ENTRY)))
                .as("what is off the table can come back")
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void aResolutionIsToComeAndSeenToBySomebodyConcerned() {
        var between = aBetween();
        var yesterday = TODAY.minusDays(1);
        assertThat(between.propose(SCHOOL, new Resolution("x", yesterday, null), TODAY, ENTRY))
                .isEqualTo(refused(new DisagreementError.ResolutionOverdue(TODAY)));
        assertThat(between.propose(SCHOOL, new Resolution("x", TODAY, PROVIDER), TODAY, ENTRY))
                .isEqualTo(refused(new DisagreementError.ResponsibleNotConcerned(PROVIDER)));
    }

    /** A matter between the parents and the school alone. */
    private static Disagreement aBetween() {
        return raise(concerning(WHOLE, List.of(PARENTS, SCHOOL))).orElseThrow();
    }

    @Test
    void onlyThoseConcernedHaveASay() {
        var between = aBetween().propose(SCHOOL, EVERY_MONTH, TODAY, ENTRY).orElseThrow();
        var stranger = refused(new DisagreementError.NotConcerned(PROVIDER));
        assertThat(between.propose(PROVIDER, EVERY_MONTH, TODAY, ENTRY)).isEqualTo(stranger);
        assertThat(between.consent(PROVIDER, 1, ENTRY)).isEqualTo(stranger);
        assertThat(between.decline(1, aDecline(PROVIDER))).isEqualTo(stranger);
    }

    @Test
    void whatIsDeclinedIsOffTheTable() {
        var declined = proposed()
                .consent(SCHOOL, 1, ENTRY)
                .flatMap(agreed -> agreed.decline(1, aDecline(SCHOOL)))
                .orElseThrow();
        assertThat(declined.pending()).isEmpty();
        assertThat(declined.state()).isEqualTo(DisagreementState.OPEN);
        assertThat(declined.events())
                .last()
                .isEqualTo(new DisagreementEvent.ResolutionDeclined(DISAGREEMENT, LINDENAU, 1, SCHOOL, NOW));
        assertThat(declined.consent(PARENTS, 1, ENTRY))
                .isEqualTo(refused(new DisagreementError.NoResolutionProposed()));
        var next = declined.propose(PARENTS, EVERY_MONTH, TODAY, ENTRY).orElseThrow();
        assertThat(next.pending().orElseThrow().number()).isEqualTo(2);
        assertThat(next.cancelled()).as("the no had ended them already").isEmpty();
    }

    @Test
    void aDeclinedWordingIsNeverAgreedByAll() {
        var declined = proposed()
                .consent(SCHOOL, 1, ENTRY)
                .flatMap(agreed -> agreed.decline(1, aDecline(PARENTS)))
                .orElseThrow();
        assertThat(declined.consent(PARENTS, 1, ENTRY)).isInstanceOf(Result.Refusal.class);
        assertThat(declined.resolution()).isEmpty();
    }

    @Test
    void withoutAResolutionItIsClosedOrWithdrawn() {
        var closed = proposed().end(anEnd(End.Way.CLOSED)).orElseThrow();
        assertThat(closed.state()).isEqualTo(DisagreementState.CLOSED);
        assertThat(closed.pending()).isEmpty();
        assertThat(closed.awaited()).isEmpty();
        assertThat(closed.events())
                .last()
                .isEqualTo(new DisagreementEvent.DisagreementClosed(DISAGREEMENT, LINDENAU, AGREEMENT, NOW));
        var withdrawn = aDisagreement().end(anEnd(End.Way.WITHDRAWN)).orElseThrow();
        assertThat(withdrawn.state()).isEqualTo(DisagreementState.WITHDRAWN);
        assertThat(withdrawn.events())
                .last()
                .isEqualTo(new DisagreementEvent.DisagreementWithdrawn(DISAGREEMENT, LINDENAU, AGREEMENT, NOW));
    }

    @Test
    void whatIsOverStays() {
        for (var over : List.of(
                aResolvedOne(),
                proposed().end(anEnd(End.Way.CLOSED)).orElseThrow(),
                proposed().end(anEnd(End.Way.WITHDRAWN)).orElseThrow())) {
            var reason = refused(new DisagreementError.DisagreementOver(over.state()));
            assertThat(over.propose(SCHOOL, EVERY_MONTH, TODAY, ENTRY)).isEqualTo(reason);
            assertThat(over.consent(SCHOOL, 1, ENTRY)).isEqualTo(reason);
            assertThat(over.decline(1, aDecline(SCHOOL))).isEqualTo(reason);
            assertThat(over.end(anEnd(End.Way.CLOSED))).isEqualTo(reason);
        }
    }

    @Test
    void whatIsResolvedCannotBeStoredAsClosed() {
        var resolved = aResolvedOne();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Disagreement.restore(
                        DISAGREEMENT,
                        AGREEMENT,
                        LINDENAU,
                        SELDOM,
                        ENTRY,
                        resolved.proposals(),
                        anEnd(End.Way.CLOSED),
                        4));
    }

    @Test
    void nothingThatWasWrittenGetsIntoALog() {
        assertThat(List.of(SELDOM, EVERY_WEEK, aDecline(SCHOOL), anEnd(End.Way.CLOSED))
                        .toString())
                .doesNotContain("café", "opens", "Too late", "timetable");
    }
}
