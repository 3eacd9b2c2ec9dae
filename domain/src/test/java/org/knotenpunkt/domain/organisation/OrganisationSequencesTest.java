package org.knotenpunkt.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchool;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.domain.shared.Result;

/** Whatever is done to an organisation in whatever order, what its facts say stays true. */
class OrganisationSequencesTest {
    private static final LocalDate FIRST = day("2020-01-01");
    private static final int DAYS = 60;
    private static final int STEPS = 80;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onEachDayItIsCalledWhatItWasLastNamedByThen(long seed) {
        var random = new Random(seed);
        var organisation = aSchool(3);
        var expected = new TreeMap<LocalDate, OrganisationName>();
        expected.put(LocalDate.MIN, OrganisationName.of("School 3"));
        for (int step = 0; step < STEPS; step++) {
            var name = OrganisationName.of("Name " + random.nextInt(5));
            var from = FIRST.plusDays(random.nextInt(DAYS));
            if (organisation.rename(name, from, null, NOW)
                    instanceof Result.Success<Organisation, OrganisationError>(var next)) {
                if (!expected.lastEntry().getValue().equals(name)) {
                    assertThat(from).isAfter(expected.lastKey());
                    expected.put(from, name);
                }
                organisation = next;
            } else {
                assertThat(from).isBeforeOrEqualTo(expected.lastKey());
            }
        }
        for (int i = -1; i <= DAYS; i++) {
            var then = FIRST.plusDays(i);
            assertThat(organisation.asOf(then).name())
                    .as("%s", then)
                    .isEqualTo(Optional.of(expected.floorEntry(then).getValue()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void afterItsLastDayNothingChanges(long seed) {
        var random = new Random(seed);
        var organisation = aSchool(3);
        Optional<LocalDate> lastDay = Optional.empty();
        for (int step = 0; step < STEPS; step++) {
            var day = FIRST.plusDays(random.nextInt(DAYS));
            var result = random.nextInt(10) == 0
                    ? organisation.end(new Ending(day, Ending.Kind.CLOSED, List.of(), null), List.of(), List.of(), NOW)
                    : organisation.move(new Address("Street " + step, "44000", "Lindenau"), day, null, NOW);
            if (result instanceof Result.Success<Organisation, OrganisationError>(var next)) {
                assertThat(lastDay.filter(day::isAfter)).as("step %d", step).isEmpty();
                organisation = next;
                lastDay = organisation.life().lastDay();
            }
        }
    }
}
