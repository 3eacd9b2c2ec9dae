package org.knotenpunkt.application.partnership.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.HOURS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.MONEY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NEED;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.WAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aMeasure;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAmendment;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anApproval;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.aRating;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.counted;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.estimated;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.notHeld;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.partnership.AgreementsContract;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Amendment;
import org.knotenpunkt.domain.partnership.Approval;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;
import org.knotenpunkt.domain.partnership.content.Answering;
import org.knotenpunkt.domain.partnership.content.ContentError;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalLevel;
import org.knotenpunkt.domain.partnership.content.ImpactStep;
import org.knotenpunkt.domain.partnership.content.Measure;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.progress.GoalRating;
import org.knotenpunkt.domain.partnership.progress.GoalValue;
import org.knotenpunkt.domain.partnership.progress.NextStep;
import org.knotenpunkt.domain.partnership.progress.Verdict;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;

/** What every {@link DeadlineQueries} does: the goal and the contributions of the fixtures are due on 31 July 2027. */
public interface DeadlineQueriesContract {
    LocalDate DUE = LocalDate.of(2027, 7, 31);
    AgreementTerm TERM = new AgreementTerm(null, LocalDate.of(2028, 7, 31), 12, 3, LocalDate.of(2027, 6, 1), 12);

    DeadlineQueries deadlines();

    /** Where the agreements are kept of which it is told. */
    AgreementsContract store();

    /** Notes that so much was given. */
    void give(ContributionId contribution, BigDecimal amount);

    /** Notes a review of the agreement of the fixtures that is under way; each party is asked for its sheet. */
    void open(UUID review, LocalDate from, LocalDate due);

    /** Notes that the party has handed in its sheet for that. */
    void handIn(UUID review, OrganisationId party);

    /** Notes a value of the goal of the fixtures. */
    void measure(GoalValue value);

    /** Notes how the goal of the fixtures is rated. */
    void rate(GoalRating rating);

    /** Notes that a disagreement about the agreement of the fixtures is settled: the school sees to it by the day. */
    void resolve(UUID disagreement, LocalDate until);

    /** Notes that the agreement of the fixtures is released to a network. */
    void release(UUID release, String network, LocalDate from, LocalDate until);

    /** Notes that the release was revoked. */
    void revoke(UUID release);

    private void agreed(AgreementTerm term) {
        store().agreements()
                .save(approvedByAll(
                        Agreement.draft(AGREEMENT, LINDENAU, aContent().withTerm(term), store().fingerprint(), NOW)
                                .propose(EDUCATION_PARTNERSHIP, TODAY, NOW)
                                .orElseThrow(),
                        TODAY));
    }

    private List<Dated> found(LocalDate from, LocalDate until) {
        return deadlines().dated(LINDENAU, Optional.empty(), from, until);
    }

    private Dated only(LocalDate from, LocalDate until) {
        var all = found(from, until);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    default void tellsTheTermAndWhatIsDueOnItsEdges() {
        agreed(TERM);
        var dated = only(DUE, DUE);

        assertThat(dated.term()).isEqualTo(TERM);
        assertThat(dated.agreement()).isEqualTo(AGREEMENT);
        assertThat(dated.edition()).isEqualTo(1);
        assertThat(dated.since()).isEqualTo(TODAY);
        assertThat(dated.goals())
                .containsExactly(new Dated.Due(CAFE.value(), DUE, "A café opens every week", "Linden School"));
        assertThat(dated.contributions()).extracting(Dated.Due::id).containsExactly(HOURS.value(), MONEY.value());
        assertThat(dated.opened()).isNull();
        assertThat(dated.round()).isNull();
        assertThat(only(DUE.minusDays(2), DUE.minusDays(1)).goals()).isEmpty();
    }

    @Test
    default void aGoalStaysDueUntilItIsReached() {
        agreed(TERM);
        var late = DUE.plusMonths(4);
        assertThat(only(late, late).goals()).extracting(Dated.Due::id).containsExactly(CAFE.value());

        measure(counted(1, DUE, "24"));
        measure(counted(2, late, "25"));
        assertThat(only(late.minusDays(1), late).goals())
                .as("the day before that was not known")
                .hasSize(1);
        assertThat(only(late, late.plusDays(1)).goals()).isEmpty();

        measure(notHeld(3, late.plusDays(1)));
        assertThat(only(late.plusDays(2), late.plusDays(2)).goals()).isEmpty();
        measure(estimated(4, late.plusDays(3), "23"));
        assertThat(only(late.plusDays(3), late.plusDays(3)).goals())
                .as("it is not reached any more")
                .hasSize(1);
        measure(counted(5, late.plusDays(3), "26"));
        assertThat(only(late.plusDays(3), late.plusDays(3)).goals())
                .as("what was counted outweighs what was estimated")
                .isEmpty();
    }

    @Test
    default void aGoalThatIsReachedBeforeItIsDueIsNotToldAsDue() {
        agreed(TERM);
        measure(counted(1, TODAY, "30"));

        assertThat(only(TODAY, DUE).goals()).isEmpty();
    }

    @Test
    default void aGoalThatIsToBecomeLessIsReachedFromAbove() {
        var fewer = new Measure(
                "Families",
                "Complaints",
                "complaints",
                new BigDecimal("8"),
                LocalDate.of(2026, 9, 1),
                null,
                new BigDecimal("2"),
                DUE,
                SCHOOL,
                ImpactStep.TARGET_GROUPS_REACHED,
                ImpactStep.TARGET_GROUPS_REACHED.claim());
        agreed(TERM, fewer);
        measure(counted(1, TODAY, "3"));
        assertThat(only(TODAY, DUE).goals()).hasSize(1);

        measure(counted(2, TODAY.plusDays(1), "2"));
        assertThat(only(TODAY.plusDays(1), DUE).goals()).isEmpty();
    }

    private static Measure unknownUntil(LocalDate day) {
        return new Measure(
                "Families",
                "Families who come",
                "families",
                null,
                null,
                day,
                new BigDecimal("25"),
                DUE,
                SCHOOL,
                ImpactStep.TARGET_GROUPS_REACHED,
                ImpactStep.TARGET_GROUPS_REACHED.claim());
    }

    @Test
    default void aBaselineThatIsToBeMeasuredIsDueUntilItIsOrAYearHasPassed() {
        var by = TODAY.plusDays(20);
        agreed(AgreementTerm.OPEN_ENDED, unknownUntil(by));

        assertThat(found(TODAY, by.minusDays(1))).isEmpty();
        assertThat(only(TODAY, by).baselines())
                .containsExactly(new Dated.Due(CAFE.value(), by, "A café opens every week", "Linden School"));
        assertThat(only(by.plusYears(1), by.plusYears(1)).baselines())
                .as("it stays until it is done")
                .hasSize(1);
        assertThat(only(by.plusYears(1).plusDays(1), by.plusYears(1).plusDays(1))
                        .baselines())
                .isEmpty();

        measure(notHeld(1, TODAY));
        measure(counted(2, by.plusDays(1), "9"));
        assertThat(only(by.plusDays(2), by.plusDays(2)).baselines())
                .as("that was not it")
                .hasSize(1);
        measure(counted(3, by, "8"));
        assertThat(only(TODAY, by).baselines()).as("nobody knew that before").hasSize(1);
        assertThat(found(by, by.plusDays(2))).isEmpty();
    }

    @Test
    default void nobodyMeasuresWhereAGoalBeganThatIsPursuedNoMore() {
        agreed(AgreementTerm.OPEN_ENDED, unknownUntil(TODAY.plusDays(20)));
        rate(aRating(1, new SchoolYear(2026), Verdict.UNCLEAR, NextStep.CLOSE));

        assertThat(found(TODAY, TODAY.plusDays(20))).isEmpty();
    }

    @Test
    default void whatWasMeasuredFirstTellsWhetherTheGoalIsReachedFromAboveOrBelow() {
        agreed(TERM, unknownUntil(TODAY.plusDays(1)));
        measure(estimated(1, TODAY, "20"));
        measure(counted(2, TODAY, "40"));
        measure(counted(3, TODAY.plusDays(1), "30"));
        assertThat(only(TODAY.plusDays(1), DUE).goals())
                .as("less is wanted than was counted first")
                .hasSize(1);

        measure(counted(4, TODAY.plusDays(2), "24"));
        assertThat(only(TODAY.plusDays(2), DUE).goals()).isEmpty();
    }

    @Test
    default void ofAGoalWithoutBaselineNobodyKnowsThatItIsReachedUntilItIsRatedSo() {
        agreed(TERM, unknownUntil(TODAY.minusDays(1)));
        measure(counted(1, TODAY, "30"));
        assertThat(only(TODAY, DUE).goals()).hasSize(1);

        rate(aRating(1, new SchoolYear(2026), Verdict.REACHED, NextStep.CARRY_OVER));
        assertThat(only(TODAY, DUE).goals()).isEmpty();
    }

    @Test
    default void aGoalThatIsPursuedNoMoreIsNotDueAnyMore() {
        agreed(TERM);
        rate(aRating(1, new SchoolYear(2026), Verdict.PARTLY, NextStep.CARRY_OVER));
        assertThat(only(DUE.plusDays(1), DUE.plusDays(1)).goals()).hasSize(1);

        rate(aRating(2, new SchoolYear(2027), Verdict.MISSED, NextStep.CLOSE));
        assertThat(only(DUE.plusDays(1), DUE.plusDays(1)).goals()).isEmpty();

        rate(aRating(3, new SchoolYear(2028), Verdict.PARTLY, NextStep.CHANGE));
        assertThat(only(DUE.plusDays(1), DUE.plusDays(1)).goals())
                .as("the last word counts")
                .hasSize(1);
    }

    private void agreed(AgreementTerm term, Measure measure) {
        var content = aContent().withTerm(term);
        var goal = new Goal(
                CAFE,
                WAY,
                GoalLevel.OPERATIONAL,
                "A café opens every week",
                new Goal.Operation(measure, new Answering.Need(NEED)));
        store().agreements()
                .save(approvedByAll(
                        Agreement.draft(
                                        AGREEMENT,
                                        LINDENAU,
                                        content.withGoal(goal).orElseThrow(),
                                        store().fingerprint(),
                                        NOW)
                                .propose(EDUCATION_PARTNERSHIP, TODAY, NOW)
                                .orElseThrow(),
                        TODAY));
    }

    @Test
    default void saysNothingOfAgreementsThatBringNoDays() {
        agreed(AgreementTerm.OPEN_ENDED);

        assertThat(found(TODAY, TODAY.plusMonths(1))).isEmpty();
        assertThat(found(TODAY, DUE)).hasSize(1);
    }

    @Test
    default void aContributionIsToldUntilItIsGivenInFullOrAYearHasPassed() {
        agreed(TERM);
        give(HOURS, new BigDecimal("119.5"));
        give(MONEY, new BigDecimal("120"));

        assertThat(only(DUE.plusYears(1), DUE.plusYears(1)).contributions())
                .extracting(Dated.Due::id)
                .containsExactly(HOURS.value());
        assertThat(only(DUE.plusYears(1).plusDays(1), DUE.plusYears(2)).contributions())
                .isEmpty();
        give(HOURS, new BigDecimal("0.5"));
        assertThat(only(DUE, DUE).contributions()).isEmpty();
    }

    @Test
    default void aReviewUnderWayIsToldWithTheDayOfItsOpening() {
        agreed(AgreementTerm.OPEN_ENDED);
        var review = new UUID(0xa000, 91);
        open(review, TODAY, TODAY.plusDays(14));

        var dated = only(TODAY, TODAY.plusDays(1));
        assertThat(dated.opened()).isEqualTo(TODAY);
        assertThat(dated.round()).isEqualTo(new Dated.Due(review, TODAY.plusDays(14), null, null));
        assertThat(dated.missing()).containsExactlyInAnyOrder(SCHOOL, PROVIDER, PARENTS);

        handIn(review, PROVIDER);
        assertThat(only(TODAY, TODAY.plusDays(1)).missing()).containsExactlyInAnyOrder(SCHOOL, PARENTS);
    }

    @Test
    default void withoutAReviewNoSheetIsMissing() {
        agreed(TERM);
        assertThat(only(TODAY, DUE).missing()).isEmpty();
    }

    @Test
    default void theDayOfAResolutionIsToldWithTheDisagreementAndWhoSeesToIt() {
        agreed(AgreementTerm.OPEN_ENDED);
        var disagreement = new UUID(0xa000, 92);
        resolve(disagreement, TODAY.plusDays(14));

        assertThat(only(TODAY, TODAY.plusDays(14)).resolutions())
                .containsExactly(new Dated.Due(disagreement, TODAY.plusDays(14), null, "Linden School"));
        assertThat(found(TODAY, TODAY.plusDays(13))).isEmpty();
        assertThat(only(TODAY.plusDays(15), TODAY.plusDays(20)).resolutions())
                .as("it stays until it is done")
                .hasSize(1);
    }

    @Test
    default void aResolutionIsDoneOnceAVersionIsAgreedToWhichItLed() {
        agreed(AgreementTerm.OPEN_ENDED);
        var disagreement = new UUID(0xa000, 92);
        resolve(disagreement, TODAY.plusDays(14));
        agreedLater(
                new Amendment("As settled", "All agreed to it", new DisagreementId(disagreement)),
                content -> Result.success(content.titled("As settled")));

        assertThat(found(TODAY, TODAY.plusDays(20))).isEmpty();
    }

    @Test
    default void whoSeesToAResolutionIsNamedAsOfItWhateverWasAgreedLater() {
        agreed(AgreementTerm.OPEN_ENDED);
        var disagreement = new UUID(0xa000, 92);
        resolve(disagreement, TODAY.plusDays(14));
        agreedLater(content -> Result.success(renamed(content, "Oak School")));

        assertThat(only(TODAY, TODAY.plusDays(14)).resolutions())
                .extracting(Dated.Due::party)
                .containsExactly("Linden School");
    }

    /** The content with another name of the school. */
    private static AgreementContent renamed(AgreementContent content, String name) {
        var parties = content.parties().stream()
                .map(party -> party.organisation().equals(SCHOOL)
                        ? new Party(SCHOOL, name, party.role(), party.side())
                        : party)
                .toList();
        return new AgreementContent(
                content.kind(),
                content.language(),
                content.title(),
                parties,
                content.clauses(),
                content.goals(),
                content.contributions(),
                content.annexes(),
                content.term());
    }

    @Test
    default void whoSeesToAResolutionIsNamedAlthoughItHasLeft() {
        agreed(AgreementTerm.OPEN_ENDED);
        var disagreement = new UUID(0xa000, 92);
        resolve(disagreement, TODAY.plusDays(14));
        var seenToByOthers = new Goal(
                CAFE,
                WAY,
                GoalLevel.OPERATIONAL,
                "A café opens every week",
                new Goal.Operation(aMeasure(ImpactStep.TARGET_GROUPS_REACHED, PROVIDER), new Answering.Need(NEED)));
        agreedLater(content -> content.withoutContribution(MONEY)
                .flatMap(less -> less.withGoal(seenToByOthers))
                .flatMap(less -> less.withoutParty(SCHOOL))
                .flatMap(less -> less.withParty(new Party(OUTSIDER, "Oak School", PartyRole.PARTY, Side.SCHOOL))));

        assertThat(only(TODAY, TODAY.plusDays(14)).resolutions())
                .extracting(Dated.Due::party)
                .containsExactly("Linden School");
    }

    /** Agrees on another version an hour after all that the fixtures do. */
    private void agreedLater(Function<AgreementContent, Result<AgreementContent, ContentError>> change) {
        agreedLater(anAmendment(), change);
    }

    private void agreedLater(
            Amendment amendment, Function<AgreementContent, Result<AgreementContent, ContentError>> change) {
        var agreements = store().agreements();
        var proposed = agreements
                .findById(AGREEMENT)
                .orElseThrow()
                .draftNext(amendment, NOW)
                .flatMap(next -> next.revise(change, store().fingerprint(), NOW))
                .flatMap(next -> next.propose(EDUCATION_PARTNERSHIP, TODAY, NOW))
                .orElseThrow();
        var agreed = proposed;
        for (var party : proposed.draft().orElseThrow().awaited()) {
            var approval = anApproval(agreed, party, TODAY);
            agreed = agreed.approve(
                            new Approval(
                                    party,
                                    approval.hash(),
                                    approval.by(),
                                    approval.proof(),
                                    approval.on(),
                                    NOW.plusSeconds(3600),
                                    approval.recordedBy()),
                            TODAY)
                    .orElseThrow();
        }
        agreements.save(agreed);
    }

    @Test
    default void theEndOfAReleaseIsToldUnlessItWasRevokedOrAnotherFollows() {
        agreed(AgreementTerm.OPEN_ENDED);
        var ours = new UUID(0xa000, 93);
        var theirs = new UUID(0xa000, 94);
        var last = TODAY.plusDays(14);
        release(ours, "Zusammen", TODAY, last);
        release(theirs, "Andere", TODAY, last.plusDays(1));

        assertThat(only(TODAY, last).releases()).containsExactly(new Dated.Due(ours, last, "Zusammen", null));
        assertThat(only(TODAY, last.plusDays(1)).releases())
                .containsExactly(
                        new Dated.Due(ours, last, "Zusammen", null),
                        new Dated.Due(theirs, last.plusDays(1), "Andere", null));
        assertThat(found(last.plusDays(2), last.plusDays(3))).isEmpty();

        release(new UUID(0xa000, 95), "Zusammen", last.plusDays(1), last.plusYears(1));
        revoke(theirs);
        assertThat(found(TODAY, last.plusDays(1))).isEmpty();
    }

    @Test
    default void onlyThoseOfTheTownAndOfThePartiesAreTold() {
        agreed(TERM);

        assertThat(deadlines().dated(LINDENAU, parties(PARENTS, OUTSIDER), TODAY, DUE))
                .hasSize(1);
        assertThat(deadlines().dated(LINDENAU, parties(OUTSIDER), TODAY, DUE)).isEmpty();
        assertThat(deadlines().dated(new MunicipalityId(new UUID(0xa000, 99)), Optional.empty(), TODAY, DUE))
                .isEmpty();
    }

    private static Optional<Set<OrganisationId>> parties(OrganisationId... parties) {
        return Optional.of(Set.of(parties));
    }

    @Test
    default void aDraftIsNoAgreement() {
        store().agreements()
                .save(Agreement.draft(AGREEMENT, LINDENAU, aContent().withTerm(TERM), store().fingerprint(), NOW));

        assertThat(found(TODAY, DUE)).isEmpty();
    }
}
