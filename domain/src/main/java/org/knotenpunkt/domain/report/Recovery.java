package org.knotenpunkt.domain.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Rounded;

/**
 * What somebody could compute who has all that is released of a town, of each period what was released last: the parts of a table come to its
 * total, a year to its halves, and a month is the same month in each of them.
 */
final class Recovery {
    /** A number that goes with all that is released has two others beside it. With fewer, a corner would be in sight. */
    private static final int FEWEST_CHOICES = 3;

    private final Map<ReportPeriod, ReleasedFigures> released;
    private final PossibleNumbers numbers = new PossibleNumbers();
    private final Map<Place, Integer> known = new HashMap<>();

    /**
     * A column of a table.
     *
     * @param table null for the total
     */
    record Column(ReportPeriod period, @Nullable CatalogueTable table, Measure measure) {}

    private record Place(Column column, @Nullable String key) {}

    private Recovery(Map<ReportPeriod, ReleasedFigures> released) {
        this.released = released;
        released.forEach((period, figures) -> {
            for (var measure : Measure.values()) {
                add(new Column(period, null, measure), List.of(figures.total()));
                for (var table : CatalogueTable.values()) {
                    add(new Column(period, table, measure), figures.rows(table));
                }
            }
        });
    }

    /** The columns in which a number could be computed. */
    static Set<Column> columns(Map<ReportPeriod, ReleasedFigures> released) {
        return new Recovery(released).recoverable();
    }

    private void add(Column column, Collection<ReleasedRow> rows) {
        rows.forEach(row -> known.put(
                new Place(column, row.key()),
                switch (row.cell(column.measure())) {
                    case Cell.Told(var number, var span) -> numbers.add(span.least(), span.most());
                    case Cell.Unknown unknown -> numbers.add(0, 0);
                    case Cell.Withheld withheld -> numbers.add(0, PossibleNumbers.ANY);
                }));
    }

    private Set<Column> recoverable() {
        released.keySet().forEach(period -> {
            for (var measure : Measure.values()) {
                tables(period, measure);
            }
        });
        months();
        years();
        numbers.solved();
        var found = new HashSet<Column>();
        known.forEach((place, number) -> {
            if (isHidden(place) && numbers.choices(number) < FEWEST_CHOICES) {
                found.add(place.column());
            }
        });
        return found;
    }

    private boolean isHidden(Place place) {
        return row(place).cell(place.column().measure()) instanceof Cell.Told(var number, var span)
                && !(number instanceof Rounded.Nobody);
    }

    private ReleasedRow row(Place place) {
        var column = place.column();
        var figures = Objects.requireNonNull(released.get(column.period()));
        return column.table() == null
                ? figures.total()
                : figures.row(column.table(), place.key()).orElseThrow();
    }

    private void tables(ReportPeriod period, Measure measure) {
        var total = number(new Place(new Column(period, null, measure), null));
        for (var table : CatalogueTable.values()) {
            var parts =
                    places(new Column(period, table, measure)).map(this::number).toList();
            if (table.addsUp()) {
                numbers.equal(parts, total);
            } else {
                numbers.reach(parts, total);
                parts.forEach(part -> numbers.reach(List.of(total), part));
            }
        }
        measure.wider()
                .ifPresent(wider -> places(period, measure).forEach(place -> {
                    var all = new Place(new Column(period, place.column().table(), wider), place.key());
                    numbers.reach(List.of(number(all)), number(place));
                }));
    }

    private Stream<Place> places(ReportPeriod period, Measure measure) {
        return known.keySet().stream()
                .filter(place ->
                        place.column().period().equals(period) && place.column().measure() == measure);
    }

    private Stream<Place> places(Column column) {
        return known.keySet().stream().filter(place -> place.column().equals(column));
    }

    private int number(Place place) {
        return Objects.requireNonNull(known.get(place));
    }

    /** The same month in several periods. */
    private void months() {
        var same = new HashMap<Place, Integer>();
        known.forEach((place, number) -> {
            if (place.column().table() == CatalogueTable.MONTH) {
                var month = new Place(
                        new Column(
                                new ReportPeriod(PeriodKind.CALENDAR_YEAR, ReportPeriod.LAST_YEAR),
                                CatalogueTable.MONTH,
                                place.column().measure()),
                        place.key());
                var other = same.putIfAbsent(month, number);
                if (other != null) {
                    numbers.equal(List.of(other), number);
                }
            }
        });
    }

    /** A calendar year whose halves are released, too. */
    private void years() {
        released.keySet().stream()
                .filter(period -> period.kind() == PeriodKind.CALENDAR_YEAR)
                .forEach(year -> {
                    var halves = Stream.of(PeriodKind.FIRST_HALF, PeriodKind.SECOND_HALF)
                            .map(kind -> new ReportPeriod(kind, year.year()))
                            .toList();
                    if (released.keySet().containsAll(halves)) {
                        known.forEach((place, number) -> {
                            if (place.column().period().equals(year)) {
                                numbers.equal(inHalves(place, halves), number);
                            }
                        });
                    }
                });
    }

    private List<Integer> inHalves(Place place, List<ReportPeriod> halves) {
        var parts = new ArrayList<Integer>();
        for (var half : halves) {
            var part = known.get(new Place(
                    new Column(half, place.column().table(), place.column().measure()), place.key()));
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }
}
