package org.knotenpunkt.domain.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.count.Figure;

/**
 * Looks for other numbers that go with all that was ever released of a town, with what was replaced since, too. Whoever looks knows more than what
 * is told: which sessions are in each row and month, of which somebody counted, and which were corrected between two releases; only not
 * what the row of one table has in common with that of another. What can be another number even so can be computed by nobody.
 *
 * <p>It knows nothing of how releases are checked: it writes down what is told as sums and bounds, begins with what is true,
 * and looks for whole numbers elsewhere that keep to all of them.
 */
final class Attack {
    private static final double NEARLY = 1e-4;
    private static final int WALKS = 12;
    private static final double SIDEWAYS = 0.05;
    private static final int NO_BOUND = 1_000_000;

    private final List<Figure> counts;
    private final Random random = new Random(1);
    private final Map<Part, Integer> numbers = new HashMap<>();
    private final List<Integer> truth = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final Set<Object> known = new HashSet<>();
    /** By how much all numbers could differ from the truth. */
    private final List<List<Integer>> others = new ArrayList<>();

    /** What a session adds to a row. */
    private record Part(
            Measure measure, CatalogueTable table, @Nullable String key, int count) {}

    /** Numbers of which some are taken off the others, and from where to where that is. */
    private record Sum(String name, List<Integer> numbers, List<Integer> signs, int least, int most, boolean hidden) {
        int of(List<Integer> all) {
            return IntStream.range(0, numbers.size())
                    .map(i -> signs.get(i) * all.get(numbers.get(i)))
                    .sum();
        }
    }

    /** @param counts all that was ever counted */
    Attack(List<Figure> counts) {
        this.counts = counts;
    }

    /** A release, and of which sessions it was made. */
    void add(String name, ReleasedFigures figures, RandomTown.Sessions sessions) {
        for (var measure : Measure.values()) {
            told(name + " total", measure, figures.total(), parts(measure, CatalogueTable.MONTH, sessions));
        }
        for (var table : CatalogueTable.values()) {
            for (var row : figures.rows(table)) {
                var of = sessions.rows(table).getOrDefault(row.key(), List.of());
                for (var measure : Measure.values()) {
                    told(name + " " + table + " " + row.key(), measure, row, parts(measure, table, row.key(), of));
                }
                if (row.entered() == 1 && isSomebody(row.cell(Measure.ASKED))) {
                    tied(parts(Measure.GUESTS, table, row.key(), of), parts(Measure.ASKED, table, row.key(), of), 0, 0);
                }
            }
            sessions.rows(CatalogueTable.MONTH).values().forEach(month -> {
                for (var measure : Measure.values()) {
                    inMonth(measure, table, sessions.rows(table), month);
                }
            });
        }
    }

    private static boolean isSomebody(Cell cell) {
        return cell instanceof Cell.Told(var number, var span) && span.least() > 0;
    }

    private void told(String name, Measure measure, ReleasedRow row, List<Integer> parts) {
        switch (row.cell(measure)) {
            case Cell.Told(var number, var span) ->
                add(name + " " + measure, parts, List.of(), span.least(), span.most(), span.most() > 0);
            case Cell.Unknown unknown -> add(name, parts, List.of(), 0, 0, false);
            case Cell.Withheld withheld -> add(name, parts, List.of(), 0, NO_BOUND, false);
        }
    }

    /** What the rows of a table have in a month comes to what the month has. */
    private void inMonth(
            Measure measure,
            CatalogueTable table,
            Map<@Nullable String, List<Integer>> rows,
            Collection<Integer> month) {
        var whole = parts(measure, CatalogueTable.MONTH, "", month);
        var all = new ArrayList<Integer>();
        var none = parts(measure, table, null, among(rows.getOrDefault(null, List.of()), month));
        rows.forEach((key, of) -> {
            var own = parts(measure, table, key, among(of, month));
            all.addAll(own);
            if (!table.addsUp() && key != null) {
                var both = Stream.concat(own.stream(), none.stream()).toList();
                tied(whole, both, 0, both.size() == whole.size() ? 0 : NO_BOUND);
            }
        });
        tied(all, whole, 0, table.addsUp() ? 0 : NO_BOUND);
    }

    private static List<Integer> among(Collection<Integer> some, Collection<Integer> others) {
        return some.stream().filter(others::contains).toList();
    }

    private void tied(List<Integer> some, List<Integer> others, int least, int most) {
        add("tie", some, others, least, most, false);
    }

    private List<Integer> parts(Measure measure, CatalogueTable table, RandomTown.Sessions sessions) {
        return sessions.rows(table).entrySet().stream()
                .flatMap(row -> parts(measure, table, row.getKey(), row.getValue()).stream())
                .toList();
    }

    private List<Integer> parts(Measure measure, CatalogueTable table, @Nullable String key, Collection<Integer> of) {
        return of.stream()
                .filter(count -> counts.get(count).entered() > 0)
                .map(count -> number(measure, table, table == CatalogueTable.MONTH ? "" : key, count))
                .toList();
    }

    private int number(Measure measure, CatalogueTable table, @Nullable String key, int count) {
        var part = new Part(measure, table, key, count);
        var there = numbers.get(part);
        if (there != null) {
            return there;
        }
        var number = truth.size();
        numbers.put(part, number);
        truth.add((int) measure.of(counts.get(count)));
        measure.wider()
                .ifPresent(wider -> tied(List.of(number(wider, table, key, count)), List.of(number), 0, NO_BOUND));
        return number;
    }

    private void add(String name, List<Integer> added, List<Integer> taken, int least, int most, boolean hidden) {
        if (!known.add(List.of(name, added, taken, least, most))) {
            return;
        }
        var all = Stream.concat(added.stream(), taken.stream()).toList();
        var signs = IntStream.range(0, all.size())
                .mapToObj(i -> i < added.size() ? 1 : -1)
                .toList();
        sums.add(new Sum(name, all, signs, least, most, hidden));
    }

    /** The numbers that are hidden, and yet can only be what they are. */
    List<String> computed() {
        var corners = new Corners(2 * truth.size(), bounds());
        return sums.stream()
                .filter(sum -> sum.hidden)
                .filter(sum -> !canBeAnother(sum, corners))
                .map(sum -> sum.name + " = " + sum.of(truth) + " of " + sum.least + " to " + sum.most)
                .toList();
    }

    /** Each number can be more, and, counted beside that, less. */
    private double[][] bounds() {
        var bounds = new ArrayList<double[]>();
        for (var sum : sums) {
            var is = sum.of(truth);
            if (sum.most < NO_BOUND) {
                bounds.add(bound(sum, 1, sum.most - is));
            }
            bounds.add(bound(sum, -1, is - sum.least));
        }
        for (int number = 0; number < truth.size(); number++) {
            var bound = new double[2 * truth.size() + 1];
            bound[2 * number + 1] = 1;
            bound[2 * truth.size()] = truth.get(number);
            bounds.add(bound);
        }
        return bounds.toArray(double[][]::new);
    }

    private double[] bound(Sum sum, int sign, int room) {
        var bound = Arrays.copyOf(factors(sum, sign), 2 * truth.size() + 1);
        bound[2 * truth.size()] = room;
        return bound;
    }

    private double[] factors(Sum sum, int sign) {
        var factors = new double[2 * truth.size()];
        for (int i = 0; i < sum.numbers.size(); i++) {
            factors[2 * sum.numbers.get(i)] += sign * sum.signs.get(i);
            factors[2 * sum.numbers.get(i) + 1] -= sign * sum.signs.get(i);
        }
        return factors;
    }

    private boolean canBeAnother(Sum sum, Corners corners) {
        return others.stream().anyMatch(other -> sum.of(other) != 0)
                || IntStream.range(0, WALKS)
                        .anyMatch(walk -> corners.find(
                                aside(factors(sum, walk % 2 == 0 ? 1 : -1), walk / 2),
                                corner -> isAnother(sum, corner)));
    }

    /** Towards a greater sum, and each time by another way. */
    private double[] aside(double[] factors, int much) {
        return Arrays.stream(factors)
                .map(factor -> factor + much * SIDEWAYS * (random.nextDouble() - 0.5))
                .toArray();
    }

    /** Whether all numbers at the corner are whole, and this one is another. */
    private boolean isAnother(Sum sum, double[] corner) {
        var other = new ArrayList<Integer>();
        for (int i = 0; i < corner.length; i += 2) {
            var difference = corner[i] - corner[i + 1];
            if (Math.abs(difference - Math.rint(difference)) > NEARLY) {
                return false;
            }
            other.add((int) Math.rint(difference));
        }
        var found = sum.of(other) != 0;
        if (found) {
            others.add(other);
        }
        return found;
    }
}
