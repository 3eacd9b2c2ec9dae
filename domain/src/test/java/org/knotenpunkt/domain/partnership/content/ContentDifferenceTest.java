package org.knotenpunkt.domain.partnership.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.HOURS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.IDEAL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.MONEY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.WAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anOperationalGoal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentDifferenceTest {
    private static final Clause TOGETHER = new Clause("together", "How we work", "We meet at eye level.");
    private static final Clause ROOMS = new Clause("rooms", "Rooms", "The school opens.");
    private static final Clause OWN = new Clause(null, "Coffee", "There is coffee.");

    private static ContentDifference difference(AgreementContent before, AgreementContent now) {
        return ContentDifference.between(before, now);
    }

    private static Changes<Clause> clauses(List<Clause> before, List<Clause> now) {
        return difference(aContent().withClauses(before), aContent().withClauses(now))
                .clauses();
    }

    @Test
    void contentsThatSayTheSameDoNotDiffer() {
        assertThat(difference(aContent(), aContent()).isEmpty()).isTrue();
        assertThat(difference(aContent(), aContent()).parts()).isEmpty();
    }

    @Test
    void theyDifferInTheirParts() {
        var before = aContent();
        assertThat(difference(before, before.titled("Less time")).parts()).containsExactly(ContentPart.TITLE);
        assertThat(difference(before, before.withTerm(new AgreementTerm(null, null, 0, 6, null, 12)))
                        .parts())
                .containsExactly(ContentPart.TERM);
        var daily = anOperationalGoal(CAFE, WAY, "A café opens every day");
        assertThat(difference(
                                before,
                                before.withGoal(daily)
                                        .flatMap(next -> next.withoutContribution(MONEY))
                                        .orElseThrow())
                        .parts())
                .containsExactly(ContentPart.GOALS, ContentPart.CONTRIBUTIONS);
        assertThat(difference(before, before.withoutParty(PARENTS).orElseThrow().withClauses(List.of()))
                        .parts())
                .containsExactly(ContentPart.PARTIES, ContentPart.CLAUSES);
    }

    @Test
    void titleAndTermAreToldWithWhatTheyWere() {
        var term = new AgreementTerm(null, null, 0, 6, null, 12);
        var found = difference(aContent(), aContent().titled("Less time").withTerm(term));

        assertThat(found.title()).contains(new Change.Altered<>("More time for talking", "Less time"));
        assertThat(found.term()).contains(new Change.Altered<>(AgreementTerm.OPEN_ENDED, term));
    }

    @Test
    void aGoalIsKnownByItsIdWhateverItSays() {
        var before = aContent();
        var cafe = before.goal(CAFE).orElseThrow();
        var changed = anOperationalGoal(CAFE, WAY, "A café opens every day");
        var another = new Goal(new GoalId(new UUID(0, 9)), IDEAL, GoalLevel.INTERMEDIATE, "Fathers come, too", null);
        var now = before.withGoal(changed).orElseThrow().withGoal(another).orElseThrow();

        assertThat(difference(before, now).goals().all())
                .containsExactly(new Change.Altered<>(cafe, changed), new Change.Added<>(another));
        assertThat(difference(now, before).goals().all())
                .containsExactly(new Change.Altered<>(changed, cafe), new Change.Removed<>(another));
    }

    @Test
    void partiesAndContributionsComeAndGoByName() {
        var newcomer = new Party(OUTSIDER, "Library", PartyRole.CO_SIGNATORY, Side.OTHERS);
        var now = aContent()
                .withParty(newcomer)
                .orElseThrow()
                .withoutParty(PARENTS)
                .orElseThrow()
                .withoutContribution(MONEY)
                .orElseThrow();
        var found = difference(aContent(), now);

        assertThat(found.parties().all())
                .containsExactly(
                        new Change.Added<>(newcomer),
                        new Change.Removed<>(aContent().party(PARENTS).orElseThrow()));
        assertThat(found.contributions().all())
                .containsExactly(
                        new Change.Removed<>(aContent().contribution(MONEY).orElseThrow()));
        assertThat(now.contribution(HOURS)).isPresent();
    }

    @Test
    void aClauseStaysTheSameByItsTemplateItsHeadingOrItsText() {
        var retold = new Clause("together", "How we work together", "We meet.");
        var longer = new Clause(null, "Coffee", "There is coffee and tea.");
        var renamed = new Clause(null, "Drinks", "There is coffee.");

        assertThat(clauses(List.of(TOGETHER), List.of(retold)).all())
                .containsExactly(new Change.Altered<>(TOGETHER, retold));
        assertThat(clauses(List.of(OWN), List.of(longer)).all()).containsExactly(new Change.Altered<>(OWN, longer));
        assertThat(clauses(List.of(OWN), List.of(renamed)).all()).containsExactly(new Change.Altered<>(OWN, renamed));
        assertThat(clauses(List.of(OWN), List.of(ROOMS)).all())
                .containsExactly(new Change.Added<>(ROOMS), new Change.Removed<>(OWN));
    }

    @Test
    void whatStayedIsNotTakenForSomethingThatHasItsHeading() {
        var before = new Clause(null, "Coffee", "There is tea.");

        assertThat(clauses(List.of(before, OWN), List.of(OWN)).all()).containsExactly(new Change.Removed<>(before));
    }

    @Test
    void anotherOrderIsADifferenceEvenIfNothingElseIs() {
        var found = clauses(List.of(TOGETHER, ROOMS), List.of(ROOMS, TOGETHER));

        assertThat(found.all()).isEmpty();
        assertThat(found.reordered()).isTrue();
        assertThat(clauses(List.of(TOGETHER, ROOMS), List.of(OWN, TOGETHER, ROOMS))
                        .reordered())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsToldLeadsFromOneContentToTheOther(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var before = clauses(random);
            var now = clauses(random);
            var found = clauses(before, now);

            assertThat(found.isEmpty()).as("seed %d, round %d", seed, round).isEqualTo(before.equals(now));
            var led = new ArrayList<>(before);
            var came = new ArrayList<Clause>();
            for (var change : found.all()) {
                switch (change) {
                    case Change.Added<Clause>(var added) -> came.add(added);
                    case Change.Removed<Clause>(var removed) -> led.remove(removed);
                    case Change.Altered<Clause>(var was, var is) -> {
                        led.remove(was);
                        came.add(is);
                    }
                }
            }
            led.addAll(came);
            assertThat(led).as("seed %d, round %d", seed, round).containsExactlyInAnyOrderElementsOf(now);
        }
    }

    /** Some clauses, none of them twice. */
    private static List<Clause> clauses(Random random) {
        var all = new ArrayList<Clause>();
        for (var template : new String[] {"together", "rooms", null, null, null}) {
            if (random.nextBoolean()) {
                all.add(new Clause(template, "H" + random.nextInt(3), "T" + random.nextInt(4)));
            }
        }
        Collections.shuffle(all, random);
        return all.stream().distinct().toList();
    }
}
