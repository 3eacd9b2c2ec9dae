package org.knotenpunkt.domain.partnership.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.CRITERIA;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.ACCOUNT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARTIES;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aConclusion;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aReview;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.ratings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Result;

/** Whatever is done in whatever order, nobody looks into another's sheet too early, and what was handed in stays. */
class ReviewSequencesTest {
    private static final int STEPS = 80;
    private static final int BEGINNING = 40;
    private static final List<Set<OrganisationId>> SPEAKERS = speakers();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 120);
    }

    /** Each set of parties for which somebody may speak, nobody and an outsider among them. */
    private static List<Set<OrganisationId>> speakers() {
        var subsets = Stream.of(0, 1, 2, 3, 4, 5, 6, 7)
                .map(bits -> PARTIES.stream()
                        .filter(party -> (bits & (1 << PARTIES.indexOf(party))) != 0)
                        .collect(Collectors.toUnmodifiableSet()));
        return Stream.concat(subsets, Stream.of(Set.of(OUTSIDER))).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nobodyEverSeesAnotherSheetBeforeHandingInOrTheEnd(long seed) {
        var random = new Random(seed);
        var review = aReview();
        // who has handed in what, and whether it is closed, kept beside the model
        Map<OrganisationId, List<Rating>> said = new HashMap<>();
        Map<OrganisationId, List<Rating>> handedIn = new HashMap<>();
        var closed = false;
        for (int step = 0; step < STEPS; step++) {
            var party = random.nextInt(8) == 0 ? OUTSIDER : PARTIES.get(random.nextInt(PARTIES.size()));
            var day = TODAY.plusDays(random.nextInt(13));
            var done = done(review, random, party, day, step);
            if (done instanceof Result.Success<Review, ReviewError>(var next)) {
                for (var event : next.events()
                        .subList(review.events().size(), next.events().size())) {
                    switch (event) {
                        case ReviewEvent.RatingsRevised revised ->
                            said.put(revised.party(), ratingsOf(next, revised.party()));
                        case ReviewEvent.RatingsHandedIn in -> handedIn.put(in.party(), said.get(in.party()));
                        case ReviewEvent.ReviewClosed end -> closed = true;
                        default -> {}
                    }
                }
                review = next;
            }
            for (var own : SPEAKERS) {
                seesNoMoreThanItMay(review, own, handedIn, closed);
            }
        }
        assertThat(handedIn).as("the sequence is worth something").isNotEmpty();
    }

    private static Result<Review, ReviewError> done(
            Review review, Random random, OrganisationId party, LocalDate day, int step) {
        // at the beginning nobody closes it: there is something to see
        return switch (random.nextInt(step < BEGINNING ? 16 : 20)) {
            case 16 -> review.close(random.nextBoolean() ? Set.copyOf(review.awaited()) : Set.of(), day, NOW);
            case 17 -> review.reschedule(day, day, NOW);
            case 18 ->
                review.draw(
                        aConclusion(CRITERIA.get(random.nextInt(CRITERIA.size())), new Conclusion.Decision.NoChange()));
            case 19 -> review.conclude(NOW);
            case 0, 1, 2, 3 -> review.handIn(party, ACCOUNT, day, NOW);
            default -> review.rate(party, ratings(points(random)), day, NOW);
        };
    }

    private static int[] points(Random random) {
        return random.ints(random.nextInt(3) == 0 ? random.nextInt(4) : CRITERIA.size(), 0, 6)
                .toArray();
    }

    private static List<Rating> ratingsOf(Review review, OrganisationId party) {
        return review.stored().sheets().stream()
                .filter(sheet -> sheet.organisation().equals(party))
                .flatMap(sheet -> sheet.ratings().stream())
                .toList();
    }

    private static void seesNoMoreThanItMay(
            Review review, Set<OrganisationId> own, Map<OrganisationId, List<Rating>> handedIn, boolean closed) {
        var seen = review.asSeenBySpeakersFor(own);
        var asked = new HashSet<>(own);
        asked.retainAll(PARTIES);
        var mayLook = closed || (!asked.isEmpty() && handedIn.keySet().containsAll(asked));
        for (var sheet : seen.sheets()) {
            var party = sheet.party().organisation();
            if (own.contains(party)) {
                assertThat(sheet.ratings()).isEqualTo(ratingsOf(review, party));
            } else {
                assertThat(sheet.ratings()).isEqualTo(mayLook ? handedIn.get(party) : null);
            }
        }
        for (var line : seen.comparison().lines()) {
            for (var dot : line.dots()) {
                var party = dot.party().organisation();
                assertThat(mayLook || own.contains(party)).isTrue();
                assertThat(handedIn.get(party)).contains(dot.rating());
            }
        }
    }
}
