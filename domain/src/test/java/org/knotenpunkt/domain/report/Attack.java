package org.knotenpunkt.domain.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.knotenpunkt.domain.offer.count.Figure;

/**
 * Tries numbers that a release allows, near the true ones: attendances, those asked and those there for the first time of each part at once, so that
 * the parts of every table come to the same total. What can be several numbers there cannot be computed.
 */
final class Attack {
    /** How far from the true number others are tried. */
    private static final int NEAR = 2;

    private record Numbers(int guests, int asked, int first) {
        Numbers plus(Numbers other) {
            return new Numbers(guests + other.guests, asked + other.asked, first + other.first);
        }

        int of(Measure measure) {
            return switch (measure) {
                case GUESTS -> guests;
                case ASKED -> asked;
                case FIRST_TIMERS -> first;
            };
        }
    }

    private final ReleasedFigures figures;
    private final ExactFigures exact;
    private final List<CatalogueTable> tables;
    private final Set<Numbers> totals;

    Attack(ReleasedFigures figures, ExactFigures exact, CatalogueTable... tables) {
        this.figures = figures;
        this.exact = exact;
        this.tables = List.of(tables);
        this.totals = new HashSet<>(all(figures.total(), exact.total()));
        this.tables.forEach(table -> totals.retainAll(sums(figures.rows(table), figures(table))));
    }

    /** Each number that is hidden, with all that it can be. */
    List<Set<Integer>> hidden() {
        return Stream.concat(
                        hidden(figures.total(), totals).stream(),
                        tables.stream()
                                .flatMap(table -> IntStream.range(
                                                0, figures.rows(table).size())
                                        .boxed()
                                        .flatMap(row ->
                                                hidden(figures.rows(table).get(row), fitting(table, row)).stream())))
                .toList();
    }

    private List<Figure> figures(CatalogueTable table) {
        return exact.parts(table).stream().map(ExactFigures.Part::figure).toList();
    }

    private Set<Numbers> fitting(CatalogueTable table, int row) {
        var others = new ArrayList<>(figures.rows(table));
        var otherFigures = new ArrayList<>(figures(table));
        var own = all(others.remove(row), otherFigures.remove(row));
        var rest = sums(others, otherFigures);
        return own.stream()
                .filter(numbers -> rest.stream().map(numbers::plus).anyMatch(totals::contains))
                .collect(Collectors.toSet());
    }

    private static List<Set<Integer>> hidden(ReleasedRow row, Set<Numbers> possible) {
        return Stream.of(Measure.values())
                .filter(measure -> row.cell(measure) instanceof Cell.Told(var number, var span) && span.most() > 0)
                .<Set<Integer>>map(measure -> possible.stream()
                        .map(numbers -> numbers.of(measure))
                        .collect(Collectors.toCollection(TreeSet::new)))
                .toList();
    }

    private static Set<Numbers> sums(List<ReleasedRow> rows, List<Figure> figures) {
        Set<Numbers> sums = Set.of(new Numbers(0, 0, 0));
        for (int i = 0; i < rows.size(); i++) {
            var next = new HashSet<Numbers>();
            var own = all(rows.get(i), figures.get(i));
            sums.forEach(sum -> own.forEach(one -> next.add(sum.plus(one))));
            sums = next;
        }
        return sums;
    }

    private static Set<Numbers> all(ReleasedRow row, Figure figure) {
        var all = new HashSet<Numbers>();
        for (int guests : near(row, Measure.GUESTS, figure)) {
            for (int asked : near(row, Measure.ASKED, figure)) {
                for (int first : near(row, Measure.FIRST_TIMERS, figure)) {
                    if (first <= asked && asked <= guests) {
                        all.add(new Numbers(guests, asked, first));
                    }
                }
            }
        }
        return all;
    }

    private static int[] near(ReleasedRow row, Measure measure, Figure figure) {
        var number = (int) measure.of(figure);
        return switch (row.cell(measure)) {
            case Cell.Told(var told, var span) ->
                IntStream.rangeClosed(Math.max(span.least(), number - NEAR), Math.min(span.most(), number + NEAR))
                        .toArray();
            case Cell.Unknown unknown -> new int[] {0};
            case Cell.Withheld withheld ->
                IntStream.rangeClosed(Math.max(0, number - NEAR), number + NEAR).toArray();
        };
    }
}
