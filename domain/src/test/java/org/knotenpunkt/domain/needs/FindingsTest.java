package org.knotenpunkt.domain.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.needs.NeedsFixtures.CAFE;
import static org.knotenpunkt.domain.needs.NeedsFixtures.LETTERS;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ROOM;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aStrength;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentWithFindings;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Decision PURSUED = new Decision.Pursued();
    private static final Ranking RANKING = new Ranking(List.of(ROOM, LETTERS), "Runder Tisch", TODAY);

    private static Assessment ranked() {
        return anAssessmentWithFindings().rank(RANKING, NOW).orElseThrow().saved();
    }

    @Test
    void aNeedHasItsPlaceInTheRankingAndAStrengthHasNone() {
        var findings = ranked().findings();

        assertThat(findings.rank(ROOM)).contains(1);
        assertThat(findings.rank(LETTERS)).contains(2);
        assertThat(findings.rank(CAFE)).isEmpty();
        assertThat(findings.strengths()).extracting(Finding::id).containsExactly(CAFE);
        assertThat(findings.needs()).extracting(Finding::id).containsExactly(ROOM, LETTERS);
    }

    @Test
    void theSameAgainChangesNothingAndSomethingElseDoes() {
        var decided = ranked().decide(ROOM, PURSUED, NOW).orElseThrow().saved();
        var not = new Decision.NotPursued("Kein Platz");
        var other = new Ranking(List.of(LETTERS, ROOM), "Runder Tisch", TODAY);

        assertThat(decided.decide(ROOM, PURSUED, NOW).orElseThrow().events()).isEmpty();
        assertThat(decided.decide(ROOM, not, NOW).orElseThrow().findings().decision(ROOM))
                .contains(not);
        assertThat(decided.rank(RANKING, NOW).orElseThrow().events()).isEmpty();
        assertThat(decided.rank(other, NOW).orElseThrow().findings().ranking()).contains(other);
    }

    @Test
    void whatIsTakenOutIsGoneWithItsRankAndItsDecisionAndTheOthersStay() {
        var left = ranked().decide(ROOM, PURSUED, NOW)
                .flatMap(decided -> decided.remove(ROOM, NOW))
                .orElseThrow()
                .findings();

        assertThat(left.all()).extracting(Finding::id).containsExactly(CAFE, LETTERS);
        assertThat(left.rank(LETTERS)).contains(1);
        assertThat(left.decision(ROOM)).isEmpty();
    }

    @Test
    void onlyNeedsAreRankedAndDecidedOn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Findings(List.of(aStrength()), Map.of(CAFE, PURSUED), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Findings(
                        List.of(aStrength()), Map.of(), new Ranking(List.of(CAFE), "Runder Tisch", TODAY)));
    }

    @Test
    void aNeedIsRankedOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ranking(List.of(ROOM, ROOM), "Runder Tisch", TODAY));
    }

    @Test
    void aFindingWeighsOneToFive() {
        for (var weight : List.of(1, 5)) {
            assertThat(weighing(weight).weight()).isEqualTo(weight);
        }
        for (var weight : List.of(0, 6)) {
            assertThatIllegalArgumentException().isThrownBy(() -> weighing(weight));
        }
    }

    private static Finding weighing(int weight) {
        return new Finding(CAFE, FindingKind.NEED, Perspective.FAMILIES, "Ein Raum", "Umfrage", weight);
    }
}
