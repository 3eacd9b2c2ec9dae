package org.knotenpunkt.application.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.FRAME;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.ACCOUNT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.KIND;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NEED;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aRejection;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aSignatory;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anApproval;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.DISAGREEMENT;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.OTHER_DISAGREEMENT;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aMatter;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aProposal;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.raised;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.counted;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.estimated;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.notHeld;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.FIRST;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.LAST;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.terms;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.OTHER_REVIEW;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.REVIEW;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aReviewOf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.partnership.progress.ProgressRecords;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.UnreadableCursorException;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementFixtures;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementKind;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementState;
import org.knotenpunkt.domain.partnership.disagreement.Entry;
import org.knotenpunkt.domain.partnership.disagreement.Topic;
import org.knotenpunkt.domain.partnership.kind.KindRef;
import org.knotenpunkt.domain.partnership.progress.FirstAndNewest;
import org.knotenpunkt.domain.partnership.release.Release;
import org.knotenpunkt.domain.partnership.release.ReleaseId;
import org.knotenpunkt.domain.partnership.release.Revocation;
import org.knotenpunkt.domain.partnership.review.Review;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;

/** What every {@link AgreementQueries} and every {@link AgreementKinds} does, on agreements of {@link AgreementFixtures}. */
public interface AgreementQueriesContract {
    AgreementQueries queries();

    /** Knows the education partnership and the cooperation of a centre. */
    AgreementKinds kinds();

    /** What is recorded of the goals of the agreements. */
    ProgressRecords records();

    /** Lets an assessment find a need. */
    void findNeed(UUID need, String text);

    /** Lets the parties look at their agreement. */
    void keep(Review review);

    /** Releases an agreement to the network that is called so. */
    void keep(Release release, String network);

    /** Where the agreements are kept that are asked for. */
    AgreementsContract store();

    private Agreement draft(int number, String title, AgreementTerm term) {
        return Agreement.draft(
                new AgreementId(new UUID(0xa00f, number)),
                LINDENAU,
                aContent().titled(title).withTerm(term),
                store().fingerprint(),
                NOW);
    }

    private void save(Agreement agreement) {
        store().agreements().save(agreement);
    }

    private Agreement proposed(int number, String title, AgreementTerm term) {
        return draft(number, title, term)
                .propose(EDUCATION_PARTNERSHIP, TODAY, NOW)
                .orElseThrow();
    }

    private Agreement agreed(int number, String title, AgreementTerm term) {
        return AgreementFixtures.approvedByAll(proposed(number, title, term), TODAY);
    }

    private Page<AgreementSummary> list(AgreementFilter filter, LocalDate day) {
        return queries().list(LINDENAU, filter, Optional.empty(), day, PageRequest.first(10));
    }

    private void someOfEach() {
        save(draft(1, "Anfang", AgreementTerm.OPEN_ENDED));
        save(proposed(2, "Bitte", AgreementTerm.OPEN_ENDED)
                .approve(
                        AgreementFixtures.anApproval(proposed(2, "Bitte", AgreementTerm.OPEN_ENDED), SCHOOL, TODAY),
                        TODAY)
                .orElseThrow());
        var refused = proposed(3, "Chor", AgreementTerm.OPEN_ENDED);
        save(refused.refuse(refused.draft().orElseThrow().hash(), aRejection(PARENTS))
                .orElseThrow());
        save(agreed(4, "Dach", AgreementTerm.OPEN_ENDED));
        save(agreed(5, "Erst", new AgreementTerm(TODAY.plusDays(10), null, 0, 3, null, 12)));
        save(agreed(6, "Fest", new AgreementTerm(null, TODAY.plusDays(100), 0, 3, null, 12)));
        save(agreed(7, "Gruß", new AgreementTerm(null, TODAY.plusDays(100), 1, 1, null, 12)));
    }

    @Test
    default void listsHowThingsStandOnADay() {
        someOfEach();

        assertThat(list(AgreementFilter.ALL, TODAY).items())
                .extracting(AgreementSummary::title, AgreementSummary::state)
                .containsExactly(
                        tuple("Anfang", AgreementState.DRAFTED),
                        tuple("Bitte", AgreementState.PROPOSED),
                        tuple("Chor", AgreementState.STOPPED),
                        tuple("Dach", AgreementState.IN_FORCE),
                        tuple("Erst", AgreementState.TO_COME),
                        tuple("Fest", AgreementState.IN_FORCE),
                        tuple("Gruß", AgreementState.IN_FORCE));
        assertThat(list(new AgreementFilter(null, AgreementState.OVER, null, null), TODAY.plusDays(101))
                        .items())
                .extracting(AgreementSummary::title)
                .containsExactly("Fest");
    }

    @Test
    default void aRowTellsWhatPeopleWantToKnow() {
        someOfEach();

        assertThat(list(new AgreementFilter("BIT", null, KIND.code(), SCHOOL), TODAY)
                        .items())
                .containsExactly(new AgreementSummary(
                        new AgreementId(new UUID(0xa00f, 2)),
                        "Bitte",
                        KIND.code(),
                        AgreementState.PROPOSED,
                        VersionState.PROPOSED,
                        List.of("Linden School", "Youth Aid", "Parents of Linden School"),
                        2,
                        null,
                        null));
    }

    @Test
    default void aTermIsProlongedAsTheModelDoesIt() {
        save(agreed(7, "Gruß", new AgreementTerm(null, LocalDate.of(2027, 1, 31), 1, 2, null, 12)));
        var agreement = store().agreements()
                .findById(new AgreementId(new UUID(0xa00f, 7)))
                .orElseThrow();

        for (var day = TODAY; day.isBefore(TODAY.plusYears(3)); day = day.plusDays(1)) {
            assertThat(list(AgreementFilter.ALL, day).items().getFirst().lastDay())
                    .as("%s", day)
                    .isEqualTo(agreement.lastDayAsOf(day).orElseThrow());
        }
    }

    @Test
    default void onlyThoseOfCertainParties() {
        someOfEach();
        assertThat(of(Set.of(OUTSIDER))).isEmpty();
        assertThat(of(Set.of(OUTSIDER, PARENTS))).hasSize(7);
        assertThat(list(new AgreementFilter(null, null, null, OUTSIDER), TODAY).items())
                .isEmpty();
        assertThat(list(new AgreementFilter("nirgends", null, null, null), TODAY)
                        .items())
                .isEmpty();
        assertThat(list(new AgreementFilter(null, null, "centre-cooperation", null), TODAY)
                        .items())
                .isEmpty();
    }

    private List<AgreementSummary> of(Set<OrganisationId> parties) {
        return queries()
                .list(LINDENAU, AgreementFilter.ALL, Optional.of(parties), TODAY, PageRequest.first(10))
                .items();
    }

    @Test
    default void pagesFollowEachOther() {
        someOfEach();
        var first = queries().list(LINDENAU, AgreementFilter.ALL, Optional.empty(), TODAY, PageRequest.first(5));
        var second = queries()
                .list(LINDENAU, AgreementFilter.ALL, Optional.empty(), TODAY, new PageRequest(5, first.next()));

        assertThat(first.items()).hasSize(5);
        assertThat(second.items()).extracting(AgreementSummary::title).containsExactly("Fest", "Gruß");
        assertThat(second.next()).isNull();
        assertThatExceptionOfType(UnreadableCursorException.class)
                .isThrownBy(() -> queries()
                        .list(LINDENAU, AgreementFilter.ALL, Optional.empty(), TODAY, new PageRequest(5, "nowhere")));
    }

    @Test
    default void whatIsLeftOfNothingIsNotShown() {
        save(draft(1, "Anfang", AgreementTerm.OPEN_ENDED).discard(NOW).orElseThrow());
        assertThat(list(AgreementFilter.ALL, TODAY).items()).isEmpty();
        assertThat(queries().view(new AgreementId(new UUID(0xa00f, 1)))).isEmpty();
        assertThat(queries().signed(new AgreementId(new UUID(0xa00f, 1)))).isEmpty();
        assertThat(queries().findGivenUp(new AgreementId(new UUID(0xa00f, 1)))).contains(LINDENAU);
        assertThat(queries().findGivenUp(AGREEMENT)).isEmpty();
    }

    @Test
    default void aViewHasAllThatIsKnownOfAnAgreement() {
        save(agreed(4, "Dach", AgreementTerm.OPEN_ENDED));
        var id = new AgreementId(new UUID(0xa00f, 4));

        var view = queries().view(id).orElseThrow();

        assertThat(view.agreement())
                .usingRecursiveComparison()
                .isEqualTo(store().agreements().findById(id).orElseThrow());
        assertThat(view.kind().ref()).isEqualTo(KIND);
        assertThat(view.signers().people())
                .containsKey(aSignatory(SCHOOL).person())
                .hasSize(3);
        assertThat(view.signers().functions())
                .containsEntry(aSignatory(SCHOOL).function(), FunctionKind.HEAD_OF_SCHOOL)
                .hasSize(3);
        assertThat(queries().signed(id)).get().satisfies(signed -> {
            assertThat(signed.agreement()).usingRecursiveComparison().isEqualTo(view.agreement());
            assertThat(signed.signers()).isEqualTo(view.signers());
        });
        assertThat(queries().view(AGREEMENT)).isEmpty();
        assertThat(queries().signed(AGREEMENT)).isEmpty();
    }

    private static Entry hours(int after) {
        return new Entry(NOW.plus(Duration.ofHours(after)), ACCOUNT);
    }

    private static Release released(Agreement agreement, int number, LocalDate from, List<Release> others) {
        return Release.give(
                        new ReleaseId(new UUID(0xa050, number)),
                        agreement,
                        terms(from, LAST),
                        new Release.Given(ACCOUNT, hours(number).at()),
                        others,
                        TODAY)
                .orElseThrow();
    }

    private void someOccasions(Agreement agreement) {
        keep(aReviewOf(agreement)
                .close(Set.of(SCHOOL, PROVIDER, PARENTS), TODAY, hours(1).at())
                .flatMap(review -> review.conclude(hours(2).at()))
                .orElseThrow());
        keep(Review.open(OTHER_REVIEW, agreement, FRAME, TODAY.plusDays(9), TODAY.plusDays(9), TODAY, NOW)
                .orElseThrow());
        store().keep(aProposal()
                .consent(PARENTS, 1, hours(4))
                .flatMap(next -> next.consent(SCHOOL, 1, hours(3)))
                .orElseThrow());
        store().keep(raised(OTHER_DISAGREEMENT, aMatter(new Topic.Whole())));
        var revoked = released(agreement, 1, TODAY, List.of())
                .revoke(new Revocation(hours(5).at(), ACCOUNT, "Not needed"), TODAY)
                .orElseThrow();
        keep(revoked, "Zusammen");
        keep(released(agreement, 2, FIRST, List.of(revoked)), "Zusammen");
    }

    @Test
    default void aViewTellsWhatHasComeAboutWithItsAgreement() {
        save(Agreement.draft(AGREEMENT, LINDENAU, aContent(), store().fingerprint(), NOW)
                .propose(EDUCATION_PARTNERSHIP, TODAY, NOW)
                .map(proposal -> AgreementFixtures.approvedByAll(proposal, TODAY))
                .orElseThrow());
        save(agreed(4, "Dach", AgreementTerm.OPEN_ENDED));
        assertThat(queries().view(AGREEMENT).orElseThrow().occasions()).isEqualTo(Occasions.NONE);

        someOccasions(store().agreements().findById(AGREEMENT).orElseThrow());

        assertThat(queries().view(AGREEMENT).orElseThrow().occasions())
                .isEqualTo(new Occasions(
                        List.of(
                                new Occasions.Reviewed(OTHER_REVIEW, TODAY.plusDays(9), null, null),
                                new Occasions.Reviewed(REVIEW, TODAY, hours(1).at(), hours(2).at())),
                        List.of(
                                new Occasions.Disputed(
                                        OTHER_DISAGREEMENT,
                                        DisagreementKind.DEVIATION,
                                        PARENTS,
                                        TODAY,
                                        DisagreementState.OPEN,
                                        null),
                                new Occasions.Disputed(
                                        DISAGREEMENT,
                                        DisagreementKind.DEVIATION,
                                        PARENTS,
                                        TODAY,
                                        DisagreementState.RESOLVED,
                                        hours(4).at())),
                        List.of(
                                new Occasions.Released("Zusammen", new Validity(FIRST, LAST), hours(2).at(), null),
                                new Occasions.Released(
                                        "Zusammen", new Validity(TODAY, LAST), hours(1).at(), hours(5).at()))));
        assertThat(queries()
                        .view(new AgreementId(new UUID(0xa00f, 4)))
                        .orElseThrow()
                        .occasions())
                .isEqualTo(Occasions.NONE);
    }

    @Test
    default void aViewSaysWhatTheNeedsSayThatItsGoalsAnswer() {
        save(agreed(4, "Dach", AgreementTerm.OPEN_ENDED));
        var id = new AgreementId(new UUID(0xa00f, 4));
        assertThat(queries().view(id).orElseThrow().needs()).isEmpty();

        findNeed(NEED, "Time to talk");
        findNeed(new UUID(0xa000, 52), "Another room");

        assertThat(queries().view(id).orElseThrow().needs()).isEqualTo(Map.of(NEED, "Time to talk"));
    }

    @Test
    default void kindsAreKnownByTheirEditions() {
        assertThat(kinds().newest())
                .extracting(kind -> kind.ref().code())
                .containsExactly("centre-cooperation", "education-partnership");
        assertThat(kinds().find(KIND)).get().satisfies(kind -> {
            assertThat(kind.seats()).isEqualTo(EDUCATION_PARTNERSHIP.seats());
            assertThat(kind.frame()).isNotNull();
        });
        assertThat(kinds().find(new KindRef("nothing", 1))).isEmpty();
    }

    @Test
    default void namesEachPartyOfTheAgreementsThatFitOnce() {
        someOfEach();
        var names = List.of("Linden School", "Parents of Linden School", "Youth Aid");

        assertThat(queries().parties(LINDENAU, Optional.empty()))
                .extracting(KnownParty::name)
                .containsExactlyElementsOf(names);
        assertThat(queries().parties(LINDENAU, Optional.of(Set.of(PARENTS))))
                .extracting(KnownParty::name)
                .containsExactlyElementsOf(names);
        assertThat(queries().parties(LINDENAU, Optional.of(Set.of(OUTSIDER)))).isEmpty();
    }

    @Test
    default void whatIsProposedIsAwaitedFromThoseWhoHaveNotAnswered() {
        someOfEach();

        assertThat(queries().awaited(LINDENAU, Set.of(SCHOOL, PARENTS)))
                .extracting(AwaitedAnswer::title, AwaitedAnswer::number, AwaitedAnswer::party)
                .contains(tuple("Bitte", 1, PARENTS))
                .doesNotContain(tuple("Bitte", 1, SCHOOL))
                .noneMatch(
                        one -> one.toList().contains("Anfang") || one.toList().contains("Chor"));
        assertThat(queries().awaited(LINDENAU, Set.of(OUTSIDER))).isEmpty();
        assertThat(queries().awaited(LINDENAU, Set.of())).isEmpty();
    }

    @Test
    default void whoseYesWasCancelledIsToldUntilTheyAnswerAnew() {
        var proposed = draft(1, "Café", AgreementTerm.OPEN_ENDED)
                .propose(EDUCATION_PARTNERSHIP, TODAY, NOW)
                .orElseThrow();
        var approved = proposed.approve(anApproval(proposed, SCHOOL, TODAY), TODAY)
                .flatMap(next -> next.approve(anApproval(proposed, PARENTS, TODAY), TODAY))
                .orElseThrow();
        var id = approved.id();
        save(approved);
        assertThat(queries().cancelled(LINDENAU, Set.of(SCHOOL, PARENTS, PROVIDER)))
                .isEmpty();

        var revised = revised(id, "Café am Abend", NOW.plusSeconds(60));
        assertThat(queries().cancelled(LINDENAU, Set.of(SCHOOL, PARENTS, PROVIDER)))
                .containsExactly(
                        new CancelledAnswer(id, 1, "Café am Abend", SCHOOL, "Linden School", NOW.plusSeconds(60)),
                        new CancelledAnswer(
                                id, 1, "Café am Abend", PARENTS, "Parents of Linden School", NOW.plusSeconds(60)));
        assertThat(queries().cancelled(LINDENAU, Set.of(PROVIDER))).isEmpty();
        assertThat(queries().cancelled(LINDENAU, Set.of())).isEmpty();
        assertThat(queries().awaited(LINDENAU, Set.of(SCHOOL))).isEmpty();

        var again = revised.propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow();
        save(again);
        assertThat(queries().cancelled(LINDENAU, Set.of(SCHOOL, PARENTS))).isEmpty();
        assertThat(queries().awaited(LINDENAU, Set.of(SCHOOL, PROVIDER)))
                .extracting(AwaitedAnswer::party, AwaitedAnswer::cancelledAt)
                .containsExactly(tuple(SCHOOL, NOW.plusSeconds(60)), tuple(PROVIDER, null));

        var anew = store().agreements().findById(id).orElseThrow();
        save(anew.approve(anApproval(anew, SCHOOL, TODAY), TODAY).orElseThrow());
        revised(id, "Café am Morgen", NOW.plusSeconds(120));
        assertThat(queries().cancelled(LINDENAU, Set.of(SCHOOL, PARENTS)))
                .extracting(CancelledAnswer::party, CancelledAnswer::at)
                .containsExactly(tuple(SCHOOL, NOW.plusSeconds(120)), tuple(PARENTS, NOW.plusSeconds(60)));
    }

    private Agreement revised(AgreementId id, String title, Instant at) {
        var revised = store().agreements()
                .findById(id)
                .orElseThrow()
                .revise(content -> Result.success(content.titled(title)), store().fingerprint(), at)
                .orElseThrow();
        save(revised);
        return store().agreements().findById(id).orElseThrow();
    }

    @Test
    default void whatHoldsBetweenCertainPartiesComesWithTheNewestValueOfEachGoalByTheDay() {
        save(agreed(4, "Dach", AgreementTerm.OPEN_ENDED));
        var dach = store().agreements()
                .findById(new AgreementId(new UUID(0xa00f, 4)))
                .orElseThrow();
        records()
                .save(records()
                        .valuesOf(dach, CAFE)
                        .record(counted(1, TODAY, "9"))
                        .flatMap(next -> next.record(counted(2, TODAY.plusDays(2), "11")))
                        .orElseThrow());
        save(draft(1, "Anfang", AgreementTerm.OPEN_ENDED));
        save(agreed(5, "Erst", new AgreementTerm(TODAY.plusDays(10), null, 0, 3, null, 12)));
        save(agreed(6, "Fest", new AgreementTerm(null, TODAY.plusDays(100), 0, 3, null, 12)));
        save(agreed(7, "Gruß", new AgreementTerm(null, TODAY.plusDays(100), 1, 1, null, 12)));

        var found = queries().inForce(LINDENAU, Set.of(OUTSIDER, PARENTS), TODAY);

        assertThat(found)
                .extracting(held -> held.agreement().shownOn(TODAY).content().title(), AgreementInForce::measured)
                .containsExactlyInAnyOrder(
                        tuple("Dach", Map.of(CAFE, new FirstAndNewest(counted(1, TODAY, "9"), counted(1, TODAY, "9")))),
                        tuple("Fest", Map.of()),
                        tuple("Gruß", Map.of()));
        assertThat(found)
                .filteredOn(held -> held.agreement().equals(dach))
                .singleElement()
                .satisfies(held ->
                        assertThat(held.agreement()).usingRecursiveComparison().isEqualTo(dach));
        assertThat(queries().inForce(LINDENAU, Set.of(OUTSIDER), TODAY)).isEmpty();
        assertThat(queries().inForce(LINDENAU, Set.of(PARENTS), TODAY.plusDays(101)))
                .hasSize(3);
    }

    @Test
    default void anAgreementComesWithTheFirstAndTheNewestValueOfEachGoalThatWasMeasured() {
        var agreement = agreed(1, "Café", AgreementTerm.OPEN_ENDED);
        save(agreement);
        assertThat(queries().view(agreement.id()).orElseThrow().measured()).isEmpty();
        records()
                .save(records()
                        .valuesOf(agreement, CAFE)
                        .record(counted(1, TODAY, "9"))
                        .flatMap(next -> next.record(estimated(2, TODAY.plusDays(2), "12")))
                        .flatMap(next -> next.record(counted(3, TODAY.plusDays(2), "11")))
                        .flatMap(next -> next.record(notHeld(4, TODAY.plusDays(3))))
                        .orElseThrow());
        assertThat(queries().view(agreement.id()).orElseThrow().measured())
                .isEqualTo(
                        Map.of(CAFE, new FirstAndNewest(counted(1, TODAY, "9"), counted(3, TODAY.plusDays(2), "11"))));
    }
}
