package org.knotenpunkt.domain.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.OTHER_SCHOOL;
import static org.knotenpunkt.domain.centre.CentreFixtures.SCHOOL;
import static org.knotenpunkt.domain.centre.CentreFixtures.lineId;
import static org.knotenpunkt.domain.centre.CentreFixtures.phases;
import static org.knotenpunkt.domain.centre.CentreFixtures.postId;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.MISTAKEN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;

/** Whatever is noted of a centre in whatever order, what is known of it in the end fits together. */
class CentreSequencesTest {
    private static final LocalDate FIRST = day("2024-01-01");
    private static final int DAYS = 400;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void phasesFollowEachOtherAndPostsLieWithinWhatPaysForThem(long seed) {
        var random = new Random(seed);
        var centre = Centre.blank(CENTRE, LINDENAU);
        for (int step = 0; step < 200; step++) {
            if (changed(random, step, centre) instanceof Result.Success<Centre, CentreError>(var next)) {
                centre = next;
            }
        }
        @Nullable PhaseEntry before = null;
        for (var entry : centre.phases().entries()) {
            assertThat(Phase.after(before == null ? null : before.phase())).contains(entry.phase());
            assertThat(before == null || before.since().isBefore(entry.since())).isTrue();
            before = entry;
        }
        var lines = centre.means().funding();
        assertThat(lines)
                .allSatisfy(line -> assertThat(lines)
                        .filteredOn(other -> other.validity().overlaps(line.validity()))
                        .containsExactly(line));
        for (var post : centre.means().posts()) {
            centre.means()
                    .paying(post)
                    .ifPresent(line -> assertThat(line.validity().intersect(post.validity()))
                            .contains(post.validity()));
            assertThat(post.paidBy() == null || centre.means().paying(post).isPresent())
                    .isTrue();
        }
    }

    private static Result<Centre, CentreError> changed(Random random, int step, Centre centre) {
        var day = FIRST.plusDays(random.nextInt(DAYS));
        return switch (random.nextInt(8)) {
            case 0, 1 -> centre.enter(CentreFixtures.since(day, phases().get(random.nextInt(phases().size()))), NOW);
            case 2 -> centre.relocate(SCHOOL, OTHER_SCHOOL, day, "Moves", NOW);
            case 3 ->
                random.nextInt(3) == 0
                        ? centre.withdrawLastPhase(MISTAKEN)
                        : centre.withdrawFunding(lineId(random.nextInt(step + 1)), MISTAKEN);
            case 4 -> centre.fund(new FundingLine(lineId(step), "Programme", null, period(random, day)), NOW);
            case 5 -> centre.endFunding(lineId(random.nextInt(step + 1)), day, NOW);
            case 6 -> centre.endPost(postId(random.nextInt(step + 1)), day, NOW);
            default ->
                centre.staff(
                        new Post(
                                postId(step),
                                PostTask.LEAD,
                                new FullTimeEquivalents(1 + random.nextInt(100)),
                                centre.means().funding().isEmpty() || random.nextInt(3) == 0
                                        ? null
                                        : centre.means()
                                                .funding()
                                                .get(random.nextInt(
                                                        centre.means().funding().size()))
                                                .id(),
                                period(random, day)),
                        NOW);
        };
    }

    private static Validity period(Random random, LocalDate from) {
        return random.nextInt(4) == 0 ? Validity.from(from) : Validity.between(from, from.plusDays(random.nextInt(60)));
    }
}
