package org.knotenpunkt.domain.partnership.disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARTIES;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.ENTRY;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aDecline;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aDisagreement;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.anEnd;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Result;

/** Whatever is done in whatever order, what is resolved was agreed to by all in the same words, and what is over stays. */
class DisagreementSequencesTest {
    private static final int STEPS = 40;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsResolvedWasAgreedToByAllInTheSameWords(long seed) {
        var played = played(seed);
        assertThat(played.state() == DisagreementState.RESOLVED)
                .isEqualTo(played.resolution().isPresent());
    }

    @Test
    void theSequencesComeToEachEnd() {
        assertThat(seeds().mapToObj(seed -> played(seed).state()))
                .contains(DisagreementState.RESOLVED, DisagreementState.CLOSED, DisagreementState.WITHDRAWN);
    }

    private static Disagreement played(long seed) {
        var random = new Random(seed);
        var disagreement = aDisagreement();
        // who has said yes to which wording, kept beside the model
        Map<Integer, Set<OrganisationId>> yes = new HashMap<>();
        for (int step = 0; step < STEPS; step++) {
            var party = random.nextInt(8) == 0 ? OUTSIDER : PARTIES.get(random.nextInt(PARTIES.size()));
            var before = disagreement;
            if (done(before, random, party, step)
                    instanceof Result.Success<Disagreement, DisagreementError>(var next)) {
                assertThat(before.state()).as("what is over stays").isEqualTo(DisagreementState.OPEN);
                for (var event : next.events()
                        .subList(before.events().size(), next.events().size())) {
                    switch (event) {
                        case DisagreementEvent.ResolutionProposed proposed ->
                            yes.put(proposed.number(), new HashSet<>(Set.of(proposed.party())));
                        case DisagreementEvent.ResolutionConsented consented ->
                            yes.getOrDefault(consented.number(), new HashSet<>())
                                    .add(consented.party());
                        case DisagreementEvent.DisagreementResolved resolved ->
                            assertThat(yes.get(resolved.number())).containsExactlyInAnyOrderElementsOf(PARTIES);
                        default -> {}
                    }
                }
                disagreement = next;
            }
        }
        return disagreement;
    }

    private static Result<Disagreement, DisagreementError> done(
            Disagreement disagreement, Random random, OrganisationId party, int step) {
        var newest = disagreement.proposals().size();
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> disagreement.propose(party, new Resolution("Way " + step, null, null), TODAY, ENTRY);
            case 3 -> disagreement.decline(newest, aDecline(party));
            case 4 -> disagreement.consent(party, newest - 1, ENTRY);
            case 5 ->
                step < STEPS / 2
                        ? disagreement.consent(party, newest, ENTRY)
                        : disagreement.end(anEnd(random.nextBoolean() ? End.Way.CLOSED : End.Way.WITHDRAWN));
            default -> disagreement.consent(party, newest, ENTRY);
        };
    }
}
