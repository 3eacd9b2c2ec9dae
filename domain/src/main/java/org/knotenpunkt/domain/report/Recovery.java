package org.knotenpunkt.domain.report;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Rounded;

/**
 * What somebody could compute who has all that was ever released of a town, with what was replaced since, too. The parts of a table come to its
 * total, and periods are made of the same stretches of time. What was corrected between two releases nobody outside knows for certain: whatever
 * can be the same in both is taken to be so, the newest first, as whoever guesses that is mostly right.
 */
final class Recovery {
    /** A number that goes with all that is released has two others beside it. With fewer, a corner would be in sight. */
    private static final int FEWEST_CHOICES = 3;

    private final List<Told> released;
    private final PossibleNumbers numbers = new PossibleNumbers();
    private final Map<Place, Integer> known = new LinkedHashMap<>();
    private final Map<Place, ReleasedRow> rows = new HashMap<>();
    private final Map<Part, Integer> parts = new HashMap<>();

    /** A release. */
    record Told(ReportPeriod period, ReleasedFigures figures) {}

    /**
     * A column of a table.
     *
     * @param release its place among all, the oldest first
     * @param table null for the total
     */
    record Column(int release, @Nullable CatalogueTable table, Measure measure) {}

    private record Place(Column column, @Nullable String key) {}

    /** What a row has in a stretch of time. */
    private record Part(
            Stretch stretch,
            @Nullable CatalogueTable table,
            @Nullable String key,
            Measure measure) {
        Part total() {
            return new Part(stretch, null, null, measure);
        }
    }

    private Recovery(List<Told> released) {
        this.released = List.copyOf(released);
        for (int release = released.size() - 1; release >= 0; release--) {
            var figures = released.get(release).figures();
            for (var measure : Measure.values()) {
                add(new Column(release, null, measure), List.of(figures.total()));
                for (var table : CatalogueTable.values()) {
                    add(new Column(release, table, measure), figures.rows(table));
                }
            }
        }
    }

    /**
     * The columns in which a number could be computed.
     *
     * @param released all releases, the oldest first
     */
    static Set<Column> columns(List<Told> released) {
        return Stream.<Consumer<Recovery>>of(
                        recovery -> recovery.stretches(recovery.newest()),
                        recovery -> recovery.stretches(recovery.all()),
                        recovery -> {
                            recovery.stretches(recovery.all());
                            recovery.same();
                        },
                        recovery -> {
                            recovery.same();
                            recovery.stretches(recovery.all());
                        })
                .flatMap(guess -> new Recovery(released).recoverable(guess).stream())
                .collect(toSet());
    }

    private void add(Column column, Collection<ReleasedRow> rows) {
        for (var row : rows) {
            var place = new Place(column, row.key());
            this.rows.put(place, row);
            known.put(
                    place,
                    switch (row.cell(column.measure())) {
                        case Cell.Told(var number, var span) -> numbers.add(span.least(), span.most());
                        case Cell.Unknown unknown -> numbers.add(0, 0);
                        case Cell.Withheld withheld -> numbers.add(0, PossibleNumbers.ANY);
                    });
        }
    }

    /** @param guess what is the same in several releases: what is guessed first rules out what does not go with it */
    private Set<Column> recoverable(Consumer<Recovery> guess) {
        for (int release = released.size() - 1; release >= 0; release--) {
            for (var measure : Measure.values()) {
                tables(release, measure);
            }
        }
        guess.accept(this);
        return known.entrySet().stream()
                .filter(place -> isHidden(place.getKey()) && numbers.choices(place.getValue()) < FEWEST_CHOICES)
                .map(place -> place.getKey().column())
                .collect(toSet());
    }

    /** The newest first. */
    private List<Integer> all() {
        return IntStream.range(0, released.size()).boxed().toList().reversed();
    }

    /** The newest of each period. */
    private List<Integer> newest() {
        var periods = new HashSet<ReportPeriod>();
        return all().stream()
                .filter(release -> periods.add(released.get(release).period()))
                .toList();
    }

    private boolean isHidden(Place place) {
        return row(place).cell(place.column().measure()) instanceof Cell.Told(var number, var span)
                && !(number instanceof Rounded.Nobody);
    }

    private ReleasedRow row(Place place) {
        return Objects.requireNonNull(rows.get(place));
    }

    private void tables(int release, Measure measure) {
        var figures = released.get(release).figures();
        var total = number(new Place(new Column(release, null, measure), null));
        for (var table : CatalogueTable.values()) {
            var column = new Column(release, table, measure);
            var rows = new LinkedHashMap<ReleasedRow, Integer>();
            figures.rows(table).forEach(row -> rows.put(row, number(new Place(column, row.key()))));
            comeTo(table, rows, total, figures.total());
        }
        measure.wider()
                .ifPresent(wider -> places(release, measure).forEach(place -> {
                    var all =
                            number(new Place(new Column(release, place.column().table(), wider), place.key()));
                    numbers.reach(List.of(all), number(place));
                    if (measure == Measure.ASKED && row(place).entered() == 1 && isHidden(place)) {
                        numbers.equal(List.of(all), number(place));
                    }
                }));
    }

    /** A row of all sessions is the total; and what stands in none of the groups has nothing in common with any of them. */
    private void comeTo(CatalogueTable table, Map<ReleasedRow, Integer> rows, int total, ReleasedRow all) {
        if (table.addsUp()) {
            numbers.equal(List.copyOf(rows.values()), total);
            return;
        }
        numbers.reach(List.copyOf(rows.values()), total);
        var none = rows.keySet().stream().filter(row -> row.key() == null).findFirst();
        rows.forEach((row, number) -> {
            var both = new ArrayList<>(List.of(number));
            none.filter(other -> !other.equals(row)).map(rows::get).ifPresent(both::add);
            var entered = row.entered()
                    + none.filter(other -> !other.equals(row))
                            .map(ReleasedRow::entered)
                            .orElse(0L);
            var rest = numbers.add(0, entered == all.entered() ? 0 : PossibleNumbers.ANY);
            both.add(rest);
            numbers.equal(both, total);
        });
    }

    private Stream<Place> places(int release, Measure measure) {
        return known.keySet().stream()
                .filter(place ->
                        place.column().release() == release && place.column().measure() == measure);
    }

    private int number(Place place) {
        return Objects.requireNonNull(known.get(place));
    }

    /** The same month, and the same row in two periods that can be made of the same sessions, or in two releases of one. */
    private void same() {
        var all = new HashMap<Place, List<Place>>();
        known.forEach((place, number) -> {
            var column = place.column();
            var others = all.computeIfAbsent(
                    new Place(new Column(0, column.table(), column.measure()), place.key()), key -> new ArrayList<>());
            others.stream()
                    .filter(other -> canBeTheSame(place, other))
                    .forEach(other -> numbers.equal(List.of(number(other)), number));
            others.add(place);
        });
    }

    private boolean canBeTheSame(Place one, Place other) {
        var some = row(one);
        var others = row(other);
        return some.held() == others.held()
                && some.entered() == others.entered()
                && period(one).days().overlaps(period(other).days());
    }

    private ReportPeriod period(Place place) {
        return released.get(place.column().release()).period();
    }

    /** A row has in a period what it has in its stretches, and in each of these the rows come to the total. */
    private void stretches(List<Integer> releases) {
        var rows = known.keySet().stream()
                .map(place -> new Place(
                        new Column(0, place.column().table(), place.column().measure()), place.key()))
                .filter(place -> place.column().table() != CatalogueTable.MONTH)
                .distinct()
                .toList();
        for (int release : releases) {
            for (var row : rows) {
                var place = new Place(
                        new Column(release, row.column().table(), row.column().measure()), row.key());
                var number = known.get(place);
                numbers.equal(parts(place), number == null ? numbers.add(0, 0) : number);
            }
            for (var measure : Measure.values()) {
                months(release, measure);
            }
        }
        parts.keySet().stream().map(Part::total).distinct().toList().forEach(this::comeTo);
    }

    private List<Integer> parts(Place place) {
        return Stretch.of(period(place)).stream()
                .map(stretch -> part(new Part(
                        stretch,
                        place.column().table(),
                        place.key(),
                        place.column().measure())))
                .toList();
    }

    /** Where no session took place, there is nothing. */
    private void months(int release, Measure measure) {
        var months = released.get(release).figures().rows(CatalogueTable.MONTH);
        Stretch.of(released.get(release).period()).stream()
                .flatMap(stretch -> Stream.concat(Stream.of(stretch), stretch.parts().stream()))
                .forEach(stretch -> numbers.equal(
                        months.stream()
                                .map(ReleasedRow::key)
                                .filter(month -> month != null && stretch.includes(month))
                                .map(month ->
                                        number(new Place(new Column(release, CatalogueTable.MONTH, measure), month)))
                                .toList(),
                        part(new Part(stretch, null, null, measure))));
    }

    private void comeTo(Part total) {
        for (var table : CatalogueTable.values()) {
            var rows = List.copyOf(parts.entrySet()).stream()
                    .filter(part -> part.getKey().table() == table
                            && part.getKey().total().equals(total))
                    .map(Map.Entry::getValue)
                    .toList();
            if (table.addsUp() && table != CatalogueTable.MONTH) {
                numbers.equal(rows, part(total));
            } else {
                rows.forEach(row -> numbers.reach(List.of(part(total)), row));
            }
        }
    }

    private int part(Part part) {
        var there = parts.get(part);
        if (there != null) {
            return there;
        }
        var number = numbers.add(0, PossibleNumbers.ANY);
        parts.put(part, number);
        var of = part.stretch().parts().stream()
                .map(stretch -> part(new Part(stretch, part.table(), part.key(), part.measure())))
                .toList();
        if (!of.isEmpty()) {
            numbers.equal(of, number);
        }
        return number;
    }
}
