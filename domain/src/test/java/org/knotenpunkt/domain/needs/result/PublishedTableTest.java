package org.knotenpunkt.domain.needs.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.needs.NeedsFixtures.SUPPORT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.questions;
import static org.knotenpunkt.domain.needs.Perspective.FAMILIES;
import static org.knotenpunkt.domain.needs.Perspective.TEACHERS;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.shared.Disclosure.USUAL;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.domain.shared.Rounded;

class PublishedTableTest {
    private static final PublishedTableId ID = new PublishedTableId(new UUID(7, 1));

    private static PublishedTable table(List<Question> questions, WaveTally tally) {
        return PublishedTable.of(ID, TODAY, 1, RandomTallies.PERSPECTIVES, questions, tally, USUAL);
    }

    private static PublishedTable.Row row(int points, int answered, Map<String, Integer> counts) {
        var question = new Question(
                new QuestionId("q"),
                Wording.german("?"),
                new QuestionKind.Scale(points, Wording.german("nein"), Wording.german("ja")),
                false);
        var sum = counts.entrySet().stream()
                .mapToLong(count -> Long.parseLong(count.getKey()) * count.getValue())
                .sum();
        var tally = new WaveTally(Map.of(
                FAMILIES,
                new PerspectiveTally(answered, Map.of(question.id(), new QuestionTally(answered, counts, sum)))));
        return table(List.of(question), tally).rows().getFirst();
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "7, 5", "8, 10", "12, 10", "13, 15", "998, 1000"})
    void whatIsNotFewIsRoundedToFive(int number, int shown) {
        assertThat(USUAL.rounded(number)).isEqualTo(new Rounded.About(shown));
        assertThat(USUAL.least(USUAL.rounded(number))).isLessThanOrEqualTo(number);
        assertThat(USUAL.most(USUAL.rounded(number))).isGreaterThanOrEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void oneToFourAreFew(int number) {
        assertThat(USUAL.rounded(number)).isEqualTo(new Rounded.Few(5));
        assertThat(USUAL.rounded(0)).isEqualTo(new Rounded.Nobody());
    }

    @Test
    void sharesAndMeansAreToldOnABaseOfAboutTwentyOnly() {
        assertThat(row(2, 17, Map.of("1", 10, "2", 7)).cells()).isEmpty();
        assertThat(row(2, 17, Map.of("1", 10, "2", 7)).tenths()).isNull();
        var told = row(2, 18, Map.of("1", 10, "2", 8));
        assertThat(told.cells()).isEqualTo(Map.of("1", new Rounded.About(10), "2", new Rounded.About(10)));
        assertThat(told.tenths()).isEqualTo(14);
    }

    @Test
    void noMeanIsToldWhereSomeOfThoseInItAreFew() {
        var told = row(2, 20, Map.of("1", 18, "2", 2));

        assertThat(told.cells()).containsEntry("2", new Rounded.Few(5));
        assertThat(told.tenths()).isNull();
    }

    /** 5 + 5 + 5 + seven times at least 1 is 22, the most that about 20 may be: each of the seven would be exactly 1. */
    @Test
    void howAnswersAreSpreadIsWithheldWhereFewCouldBeComputed() {
        var counts = Map.of("1", 5, "2", 5, "3", 5, "4", 1, "5", 1, "6", 1, "7", 1, "8", 1, "9", 1, "10", 1);

        assertThat(row(10, 22, counts).cells()).isEmpty();
    }

    @Test
    void thereIsNoTotalWhereAGroupIsFew() {
        var few = new PerspectiveTally(3, Map.of());
        var many = new PerspectiveTally(12, Map.of());

        assertThat(table(questions(), new WaveTally(Map.of(FAMILIES, many, TEACHERS, few)))
                        .total())
                .isNull();
        assertThat(table(questions(), new WaveTally(Map.of(FAMILIES, many, TEACHERS, many)))
                        .total())
                .isEqualTo(new Rounded.About(25));
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    /**
     * For each of the few there are two different numbers that go with all else that is in the table. Cells of one group and one question
     * are bound only by how many have answered it, as nothing else adds up: groups have no total where one of them is few, and who may choose
     * several is in no sum.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void noHiddenNumberCanBeComputedFromATable(long seed) {
        var table = table(questions(), new RandomTallies(seed).wave());

        if (table.groups().containsValue(new Rounded.Few(5))) {
            assertThat(table.total()).isNull();
        }
        for (var row : table.rows()) {
            if (row.cells().containsValue(new Rounded.Few(5))) {
                assertThat(row.tenths()).isNull();
                if (!row.question().equals(SUPPORT.value())) {
                    possible(row).forEach(numbers -> assertThat(numbers).hasSizeGreaterThan(1));
                }
            }
        }
    }

    /** Otherwise the random tables would show nothing of it. */
    @Test
    void amongTheRandomTablesAreSomeWithFewGroupsAndSomeWithFewInARow() {
        var tables = seeds().mapToObj(seed -> table(questions(), new RandomTallies(seed).wave()))
                .toList();

        assertThat(tables).anyMatch(table -> table.groups().containsValue(new Rounded.Few(5)));
        assertThat(tables)
                .flatExtracting(PublishedTable::rows)
                .filteredOn(row -> !row.question().equals(SUPPORT.value()))
                .anyMatch(row -> row.cells().containsValue(new Rounded.Few(5)));
    }

    /** By trying all: the numbers that each of the few can be. */
    private static List<Set<Integer>> possible(PublishedTable.Row row) {
        var cells = List.copyOf(row.cells().values());
        var possible = new ArrayList<Set<Integer>>();
        cells.forEach(cell -> possible.add(new HashSet<>()));
        fill(cells, row.answered(), new ArrayList<>(), possible);
        var few = new ArrayList<Set<Integer>>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Rounded.Few) {
                few.add(possible.get(i));
            }
        }
        return few;
    }

    private static void fill(List<Rounded> cells, Rounded all, List<Integer> chosen, List<Set<Integer>> possible) {
        if (chosen.size() == cells.size()) {
            var sum = chosen.stream().mapToInt(Integer::intValue).sum();
            if (sum >= USUAL.least(all) && sum <= USUAL.most(all)) {
                for (int i = 0; i < chosen.size(); i++) {
                    possible.get(i).add(chosen.get(i));
                }
            }
            return;
        }
        var next = cells.get(chosen.size());
        for (int number = USUAL.least(next); number <= USUAL.most(next); number++) {
            chosen.add(number);
            fill(cells, all, chosen, possible);
            chosen.removeLast();
        }
    }

    @Test
    void whatPeopleWroteDoesNotLeaveTheTown() {
        assertThat(table(questions(), new RandomTallies(1).wave()).rows())
                .extracting(PublishedTable.Row::question)
                .doesNotContain("wish")
                .contains("welcome", "children");
    }

    /** The few are as many as the rounded rest leaves: about 30 are 28 at least, and the other two 24 at most. */
    @Test
    void howAnswersAreSpreadIsWithheldWhereFewMustBeTheMostThatTheyCan() {
        assertThat(row(3, 28, Map.of("1", 12, "2", 12, "3", 4)).cells()).isEmpty();
        assertThat(row(3, 27, Map.of("1", 12, "2", 12, "3", 3)).cells()).containsEntry("3", new Rounded.Few(5));
    }

    /** About 20 are 22 at most, and the other two 21 at least. */
    @Test
    void howAnswersAreSpreadIsWithheldWhereFewMustBeTheLeastThatTheyCan() {
        assertThat(row(3, 22, Map.of("1", 13, "2", 8, "3", 1)).cells()).isEmpty();
        assertThat(row(3, 23, Map.of("1", 13, "2", 9, "3", 1)).cells()).containsEntry("3", new Rounded.Few(5));
        assertThat(row(5, 21, Map.of("1", 5, "2", 5, "3", 5, "4", 5, "5", 1)).cells())
                .containsEntry("5", new Rounded.Few(5));
    }
}
