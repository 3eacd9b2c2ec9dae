package org.knotenpunkt.domain.centre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.LEAD;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.aDraft;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.CRITERIA;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.domain.shared.Result;

/** Whatever is said in whatever order: what is handed in is whole, and nothing changes it any more. */
class SelfAssessmentSequencesTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsHandedInIsWholeAndStays(long seed) {
        var random = new Random(seed);
        var assessment = aDraft();
        for (int step = 0; step < 150; step++) {
            var before = assessment;
            var tried = changed(random, assessment);
            if (tried instanceof Result.Success<SelfAssessment, SelfAssessmentError>(var next)) {
                assertThat(before.isConcluded()).isFalse();
                assertThat(next.events()).startsWith(before.events().toArray(SelfAssessmentEvent[]::new));
                assessment = next;
            }
            assertThat(assessment.standings())
                    .extracting(Standing::criterion)
                    .isSubsetOf(CRITERIA)
                    .doesNotHaveDuplicates()
                    .isSortedAccordingTo((one, other) -> CRITERIA.indexOf(one) - CRITERIA.indexOf(other));
            assertThat(assessment.standings()).noneMatch(Standing::isBlank);
            assertThat(assessment.day()).isBeforeOrEqualTo(TODAY);
        }
        if (assessment.isConcluded()) {
            assertThat(assessment.standings())
                    .hasSameSizeAs(CRITERIA)
                    .allSatisfy(standing -> assertThat(standing.points()).isNotNull())
                    .allSatisfy(standing -> assertThat(standing.evidence()).isNotNull());
        }
    }

    private static Result<SelfAssessment, SelfAssessmentError> changed(Random random, SelfAssessment assessment) {
        return random.nextInt(4) == 0
                ? assessment.conclude(LEAD, NOW)
                : assessment.revise(TODAY.plusDays(1L - random.nextInt(40)), said(random), TODAY, NOW);
    }

    private static List<Standing> said(Random random) {
        var codes = new ArrayList<>(CRITERIA);
        if (random.nextInt(10) == 0) {
            codes.add(random.nextBoolean() ? "weather" : "families");
        }
        Collections.shuffle(codes, random);
        return codes.stream()
                .filter(code -> random.nextInt(12) != 0)
                .map(code -> new Standing(
                        code,
                        random.nextInt(12) == 0 ? null : 1 + random.nextInt(5),
                        random.nextInt(12) == 0 ? null : "Seen",
                        random.nextBoolean() ? null : "Next"))
                .toList();
    }
}
