package org.knotenpunkt.application.partnership.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.FRAME;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
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
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aDraft;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreementGivenUp;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;
import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.DUE;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.OTHER_REVIEW;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.REVIEW;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aConclusion;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.concluded;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.ratings;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.centre.frame.InMemoryFrames;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.partnership.InMemoryMandates;
import org.knotenpunkt.application.partnership.disagreement.InMemoryDisagreements;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.Mandate;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;
import org.knotenpunkt.domain.partnership.content.ContentError;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.domain.partnership.review.DroppedConclusion;
import org.knotenpunkt.domain.partnership.review.Rating;
import org.knotenpunkt.domain.partnership.review.Review;
import org.knotenpunkt.domain.partnership.review.ReviewError;
import org.knotenpunkt.domain.partnership.review.ReviewEvent;
import org.knotenpunkt.domain.partnership.review.ReviewId;
import org.knotenpunkt.domain.partnership.review.ReviewState;
import org.knotenpunkt.domain.partnership.review.SeenReview;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

class ReviewServiceTest {
    private static final OrganisationId TOWN = OrganisationId.of(LINDENAU);
    private static final Actor COORDINATION = actor(1, Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor YOUTH_OFFICE = actor(2, Role.YOUTH_OFFICE, new Scope.Municipality(LINDENAU));
    private static final Actor HEAD = of(3, Role.SCHOOL_LEADERSHIP, SCHOOL);
    private static final Actor WORKER = of(4, Role.PROVIDER, PROVIDER);
    private static final Actor PARENT = of(5, Role.FAMILY_REPRESENTATIVE, PARENTS);
    private static final Actor READER_AT_SCHOOL = of(6, Role.READER, SCHOOL);
    private static final Actor STRANGER = of(7, Role.SCHOOL_LEADERSHIP, OUTSIDER);
    private static final List<Actor> ALL =
            List.of(COORDINATION, YOUTH_OFFICE, HEAD, WORKER, PARENT, READER_AT_SCHOOL, STRANGER);

    private final InMemoryAgreements agreements = new InMemoryAgreements().with(EDUCATION_PARTNERSHIP);
    private final InMemoryReviews reviews = new InMemoryReviews();
    private final InMemoryDisagreements disagreements = new InMemoryDisagreements(agreements);
    private final InMemoryFrames frames = new InMemoryFrames(FRAME);
    private final InMemoryMandates mandates = new InMemoryMandates();
    private final RecordingEvents events = new RecordingEvents();
    private final FixedClock clock = FixedClock.on(TODAY);
    private final ReviewService service = new ReviewService(
            reviews,
            frames,
            agreements,
            agreements,
            disagreements,
            mandates,
            new PolicyRights(),
            events,
            new DirectTransactions(),
            new CountingIds(),
            clock,
            clock);
    private final ReviewReader reader = new ReviewReader(
            reviews,
            frames,
            agreements,
            agreements,
            disagreements,
            mandates,
            new PolicyRights(),
            new DirectTransactions(),
            clock);

    private static Actor actor(int account, Role role, Scope scope) {
        return new Actor(new UUID(9, account), Set.of(new Right(role, scope)));
    }

    private static Actor of(int account, Role role, OrganisationId party) {
        return actor(account, role, new Scope.Organisation(LINDENAU, party.value()));
    }

    /** An agreement with the town as a party, which is looked at once a year. */
    @BeforeEach
    void agree() {
        var term = new AgreementTerm(null, null, 0, 3, TODAY.plusMonths(1), 12);
        var drafted = aDraft().revise(
                        content -> content.withTerm(term)
                                .withParty(new Party(TOWN, "Lindenau", PartyRole.PARTY, Side.MUNICIPALITY)),
                        FINGERPRINT,
                        NOW)
                .flatMap(draft -> draft.propose(EDUCATION_PARTNERSHIP, TODAY, NOW))
                .orElseThrow();
        agreements.save(approvedByAll(drafted, TODAY));
    }

    private ReviewView opened() {
        return service.open(COORDINATION, AGREEMENT, null, TODAY, DUE).orElseThrow();
    }

    private ReviewView handedIn(ReviewView view, Actor actor, OrganisationId party, int... points) {
        var revision = sheet(view(actor, view.id()), party).revision();
        return service.rate(actor, view.id(), party, revision, ratings(points))
                .flatMap(rated -> service.handIn(actor, view.id(), party, revision + 1))
                .orElseThrow();
    }

    private ReviewView view(Actor actor, ReviewId id) {
        return reader.read(actor, id).orElseThrow();
    }

    private static SeenReview.SeenSheet sheet(ReviewView view, OrganisationId party) {
        return view.seen().sheets().stream()
                .filter(one -> one.party().organisation().equals(party))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofAnAgreementThatWasGivenUpNoReviewsAreThere() {
        agreements.save(anAgreementGivenUp());
        assertThat(reader.of(COORDINATION, OTHER_AGREEMENT))
                .isEqualTo(Result.refusal(
                        new ReviewError.OfAgreement(new AgreementError.UnknownAgreement(OTHER_AGREEMENT))));
    }

    @Test
    void theCoordinationOpensARoundByTheFrameOfTheKind() {
        var review = opened();
        assertThat(review.frame()).isEqualTo(FRAME);
        assertThat(review.title()).isEqualTo("More time for talking");
        assertThat(review.state()).isEqualTo(ReviewState.OPEN);
        assertThat(events.published())
                .containsExactly(new ReviewEvent.ReviewOpened(
                        review.id(), LINDENAU, AGREEMENT, FRAME.ref(), TODAY, DUE, clock.instant()));
    }

    @Test
    void othersDoNotOpenARound() {
        for (var actor : List.of(HEAD, WORKER, PARENT, YOUTH_OFFICE, READER_AT_SCHOOL, STRANGER, Actor.ANONYMOUS)) {
            assertThat(service.open(actor, AGREEMENT, null, TODAY, DUE)).isInstanceOf(Result.Refusal.class);
        }
        assertThat(reviews.findOf(AGREEMENT)).isEmpty();
    }

    @Test
    void thereIsOneRoundAtATime() {
        var running = opened();
        assertThat(service.open(COORDINATION, AGREEMENT, null, TODAY, DUE))
                .isEqualTo(Result.refusal(new ReviewError.ReviewUnderWay(running.id())));
    }

    @Test
    void whatIsUnknownIsNotOpened() {
        assertThat(service.open(COORDINATION, OTHER_AGREEMENT, null, TODAY, DUE))
                .isEqualTo(Result.refusal(
                        new ReviewError.OfAgreement(new AgreementError.UnknownAgreement(OTHER_AGREEMENT))));
        assertThat(service.open(COORDINATION, AGREEMENT, "weather", TODAY, DUE))
                .isEqualTo(Result.refusal(new ReviewError.UnknownFrame("weather")));
    }

    @Test
    void theNextReviewIsKnownFromTheTerm() {
        assertThat(reader.of(PARENT, AGREEMENT).orElseThrow().next()).isEqualTo(TODAY.plusMonths(1));
        assertThat(reader.of(PARENT, AGREEMENT).orElseThrow().opens()).isFalse();
        assertThat(reader.of(COORDINATION, AGREEMENT).orElseThrow().opens()).isTrue();
        handedIn(opened(), HEAD, SCHOOL, 5, 5, 5, 5);
        var known = reader.of(COORDINATION, AGREEMENT).orElseThrow();
        assertThat(known.next()).isEqualTo(TODAY.plusMonths(13));
        assertThat(known.usualFrame()).isEqualTo("conditions");
        assertThat(known.opens()).isFalse();
        assertThat(known.rounds()).singleElement().satisfies(round -> {
            assertThat(round.asked()).isEqualTo(4);
            assertThat(round.handedIn()).isEqualTo(1);
        });
    }

    @Test
    void whoMayNotSeeTheAgreementDoesNotKnowOfItsReview() {
        var review = opened();
        assertThat(reader.read(STRANGER, review.id()))
                .isEqualTo(Result.refusal(new ReviewError.UnknownReview(review.id())));
        assertThat(service.rate(STRANGER, review.id(), OUTSIDER, 0, ratings(5)))
                .isEqualTo(Result.refusal(new ReviewError.UnknownReview(review.id())));
        assertThat(reader.read(HEAD, OTHER_REVIEW))
                .isEqualTo(Result.refusal(new ReviewError.UnknownReview(OTHER_REVIEW)));
    }

    @Test
    void aRoleInAllOfTheTownSpeaksForTheTownAlone() {
        var review = opened();
        assertThat(service.rate(COORDINATION, review.id(), SCHOOL, 0, ratings(5)))
                .isEqualTo(Result.refusal(new ReviewError.OfAgreement(new AgreementError.NotSpeakingFor(SCHOOL))));
        assertThat(service.rate(COORDINATION, review.id(), TOWN, 0, ratings(5))).isInstanceOf(Result.Success.class);
        assertThat(service.rate(YOUTH_OFFICE, review.id(), PROVIDER, 0, ratings(5)))
                .isEqualTo(Result.refusal(new ReviewError.OfAgreement(new AgreementError.NotSpeakingFor(PROVIDER))));
    }

    @Test
    void whoMaySignForAPartySpeaksForIt() {
        var review = opened();
        var person = new PersonId(new UUID(8, 1));
        mandates.add(YOUTH_OFFICE.account(), LINDENAU, person);
        mandates.add(
                PROVIDER,
                LINDENAU,
                Validity.from(TODAY),
                new Mandate(
                        person, "Noa", new FunctionId(new UUID(8, 2)), FunctionKind.PROVIDER_CONTACT, TermRole.HOLDER));
        assertThat(service.rate(YOUTH_OFFICE, review.id(), PROVIDER, 0, ratings(5)))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void aReaderDoesNotRate() {
        assertThat(service.rate(READER_AT_SCHOOL, opened().id(), SCHOOL, 0, ratings(5)))
                .isEqualTo(Result.refusal(new ReviewError.OfAgreement(
                        new AgreementError.NotAllowed(new Denial.RoleMissing(ACT_FOR_PARTY)))));
    }

    @Test
    void nobodySeesTheOthersBeforeHandingInTheCoordinationNeither() {
        var review = handedIn(opened(), HEAD, SCHOOL, 5, 4, 3, 2);
        for (var actor : List.of(COORDINATION, YOUTH_OFFICE, WORKER, PARENT, READER_AT_SCHOOL)) {
            var seen = view(actor, review.id());
            assertThat(sheet(seen, SCHOOL).handedInAt()).isEqualTo(clock.instant());
            assertThat(sheet(seen, SCHOOL).ratings()).isNull();
            assertThat(seen.seen().comparison().lines())
                    .allSatisfy(line -> assertThat(line.dots()).isEmpty());
        }
        handedIn(review, COORDINATION, TOWN, 3, 3, 3, 3);
        assertThat(sheet(view(COORDINATION, review.id()), SCHOOL).ratings()).isEqualTo(ratings(5, 4, 3, 2));
        assertThat(sheet(view(YOUTH_OFFICE, review.id()), SCHOOL).ratings())
                .as("the youth office has a role in the town that handed in")
                .isEqualTo(ratings(5, 4, 3, 2));
    }

    @Test
    void twoPartiesWriteAtTheSameTimeAndBothCount() {
        var review = opened();
        var before = view(PARENT, review.id());
        service.rate(HEAD, review.id(), SCHOOL, 0, ratings(5)).orElseThrow();
        assertThat(service.rate(
                        PARENT, review.id(), PARENTS, sheet(before, PARENTS).revision(), ratings(2)))
                .isInstanceOf(Result.Success.class);
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .as("two of one party do not overwrite each other")
                .isThrownBy(() -> service.rate(PARENT, review.id(), PARENTS, 0, ratings(3)));
    }

    @Test
    void theCoordinationClosesAndConcludes() {
        var review = handedIn(handedIn(opened(), HEAD, SCHOOL, 5, 4, 4, 4), PARENT, PARENTS, 2, 4, 4, 4);
        var version = view(COORDINATION, review.id()).version();
        assertThat(service.close(COORDINATION, review.id(), version, Set.of())).isInstanceOf(Result.Refusal.class);
        assertThat(service.close(HEAD, review.id(), version, Set.of(PROVIDER, TOWN)))
                .isInstanceOf(Result.Refusal.class);
        var closed = service.close(COORDINATION, review.id(), version, Set.of(PROVIDER, TOWN))
                .orElseThrow();
        assertThat(closed.agenda()).containsExactly("families");
        assertThat(sheet(view(READER_AT_SCHOOL, review.id()), PARENTS).ratings())
                .isEqualTo(ratings(2, 4, 4, 4));

        assertThat(service.conclude(COORDINATION, review.id(), closed.version()))
                .isEqualTo(Result.refusal(new ReviewError.ConclusionsMissing(List.of("families"))));
        var unknown = new GoalId(new UUID(8, 8));
        assertThat(service.draw(
                        COORDINATION,
                        review.id(),
                        closed.version(),
                        "families",
                        new Conclusion.Decision.ChangeGoal(unknown),
                        "More"))
                .isEqualTo(Result.refusal(new ReviewError.OfAgreement(
                        new AgreementError.NotFitting(new ContentError.UnknownGoal(unknown)))));
        var drawn = service.draw(
                        COORDINATION,
                        review.id(),
                        closed.version(),
                        "families",
                        new Conclusion.Decision.ChangeGoal(CAFE),
                        "Open the café in the evening, too")
                .orElseThrow();
        assertThat(drawn.conclusionOn("families"))
                .get()
                .extracting(Conclusion::by)
                .isEqualTo(COORDINATION.account());
        assertThat(service.conclude(COORDINATION, review.id(), drawn.version())
                        .orElseThrow()
                        .state())
                .isEqualTo(ReviewState.CONCLUDED);
        assertThat(service.open(COORDINATION, AGREEMENT, null, TODAY, DUE))
                .as("the next one")
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void whatIsNotFollowedAfterAllIsSaidByTheCoordinationWithAReason() {
        reviews.save(concluded(
                aConclusion("families", new Conclusion.Decision.ChangeGoal(CAFE)),
                aConclusion("eye-level", new Conclusion.Decision.NewGoal()),
                aConclusion("strengths", new Conclusion.Decision.NoChange())));
        assertThat(reader.of(PARENT, AGREEMENT).orElseThrow().pending())
                .extracting(one -> one.conclusion().criterion(), PendingConclusion::goal)
                .containsExactly(tuple("families", "A café opens every week"), tuple("eye-level", null));
        assertThat(view(PARENT, REVIEW).pending()).containsExactly("families", "eye-level");
        var read = agreements.findById(AGREEMENT).orElseThrow();
        assertThat(reader.pending(PARENT, read).orElseThrow())
                .isEqualTo(reader.of(PARENT, AGREEMENT).orElseThrow().pending());
        assertThat(reader.pending(STRANGER, read))
                .isEqualTo(Result.refusal(new ReviewError.OfAgreement(new AgreementError.UnknownAgreement(AGREEMENT))));

        for (var actor : List.of(HEAD, YOUTH_OFFICE, STRANGER, Actor.ANONYMOUS)) {
            assertThat(service.drop(actor, REVIEW, "families", "No")).isInstanceOf(Result.Refusal.class);
        }
        var told = service.drop(COORDINATION, REVIEW, "families", "There is no room")
                .orElseThrow();

        assertThat(told.pending()).containsExactly("eye-level");
        assertThat(told.droppedOn("families").map(DroppedConclusion::reason)).contains("There is no room");
        assertThat(reader.of(PARENT, AGREEMENT).orElseThrow().pending())
                .extracting(one -> one.conclusion().criterion())
                .containsExactly("eye-level");
        assertThat(events.published().getLast())
                .isEqualTo(new ReviewEvent.ConclusionDropped(REVIEW, LINDENAU, "families", clock.instant()));
        assertThat(service.drop(COORDINATION, REVIEW, "families", "Once more"))
                .isEqualTo(Result.refusal(new ReviewError.NothingPending("families")));
    }

    @Test
    void theDayIsMovedByTheCoordinationAsItWasSeen() {
        var review = opened();
        assertThat(service.reschedule(COORDINATION, review.id(), review.version(), DUE.plusDays(7))
                        .orElseThrow()
                        .due())
                .isEqualTo(DUE.plusDays(7));
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> service.reschedule(COORDINATION, review.id(), review.version(), DUE));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    /** Whatever anybody does in whatever order, what a use case answers holds no sheet that its actor may not see yet. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noAnswerHoldsASheetBeforeItIsTime(long seed) {
        var random = new Random(seed);
        var id = opened().id();
        var own = Map.of(HEAD, SCHOOL, WORKER, PROVIDER, PARENT, PARENTS, COORDINATION, TOWN, YOUTH_OFFICE, TOWN);
        var parties = List.of(SCHOOL, PROVIDER, PARENTS, TOWN);
        var answers = 0;
        for (int step = 0; step < 60; step++) {
            var actor = ALL.get(random.nextInt(ALL.size()));
            var party = random.nextBoolean()
                    ? own.getOrDefault(actor, SCHOOL)
                    : parties.get(random.nextInt(parties.size()));
            var revision = review(id).revisionOf(party).orElseThrow();
            var version = review(id).version();
            var answer = switch (random.nextInt(step < 30 ? 6 : 8)) {
                case 0, 1 -> service.handIn(actor, id, party, revision);
                case 2, 3 -> service.rate(actor, id, party, revision, anyRatings(random));
                case 4, 5 -> reader.read(actor, id);
                case 6 -> service.reschedule(actor, id, version, DUE.plusDays(random.nextInt(9)));
                default ->
                    service.close(actor, id, version, new HashSet<>(review(id).awaited()));
            };
            if (answer instanceof Result.Success<ReviewView, ReviewError>(var view)) {
                answers++;
                showsNoMoreThanItMay(view, own.get(actor));
            }
        }
        assertThat(answers).isPositive();
    }

    private void showsNoMoreThanItMay(ReviewView view, @Nullable OrganisationId own) {
        var review = review(view.id());
        var onTheTable = review.state() != ReviewState.OPEN
                || (own != null && !review.awaited().contains(own));
        view.seen().sheets().stream()
                .filter(sheet -> !sheet.party().organisation().equals(own))
                .forEach(sheet -> assertThat(sheet.ratings() != null)
                        .isEqualTo(onTheTable
                                && !review.awaited().contains(sheet.party().organisation())));
        assertThat(view.seen().comparison().lines())
                .flatMap(line -> line.dots())
                .allSatisfy(dot -> assertThat(
                                onTheTable || Objects.equals(dot.party().organisation(), own))
                        .isTrue());
    }

    private Review review(ReviewId id) {
        return reviews.findById(id).orElseThrow();
    }

    private static List<Rating> anyRatings(Random random) {
        return ratings(random.ints(4, 0, 6).toArray());
    }
}
