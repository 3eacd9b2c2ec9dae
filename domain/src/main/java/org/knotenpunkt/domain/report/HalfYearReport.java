package org.knotenpunkt.domain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.count.Figure;

/**
 * What was done in a half-year, and who came: the same report for a town, a provider, a school and a centre, from the same entries.
 *
 * @param name what the subject is called on the last day of the half-year
 * @param reach of the centres of which anybody has said it
 */
public record HalfYearReport(
        ReportSubject subject, String name, ReportPeriod period, ExactFigures figures, List<Reached> reach) {
    /** How many families a centre reaches. */
    public record Reached(String centre, ReachClaim claim) {}

    /** What is compared where something was corrected. */
    public enum Quantity {
        HELD(Figure::held),
        ENTERED(Figure::entered),
        GUESTS(Figure::guests),
        FIRST_TIMERS(Figure::firstTimers);

        private final ToLongFunction<Figure> value;

        Quantity(ToLongFunction<Figure> value) {
            this.value = value;
        }
    }

    /**
     * What is otherwise than in an earlier report.
     *
     * @param table null for the total
     * @param part null for the total
     */
    public record Change(
            @Nullable CatalogueTable table,
            ExactFigures.@Nullable Part part,
            Quantity quantity,
            long before,
            long after) {}

    public HalfYearReport {
        reach = List.copyOf(reach);
        if (!period.isHalfYear()) {
            throw new IllegalArgumentException("No half-year: " + period);
        }
    }

    /** What is otherwise than it was: first the total, then the parts of each table. */
    public List<Change> since(HalfYearReport before) {
        var changes = new ArrayList<Change>();
        compare(null, null, before.figures.total(), figures.total(), changes);
        for (var table : CatalogueTable.values()) {
            for (var part : figures.parts(table)) {
                compare(table, part, before.figures.figure(table, part.key()), part.figure(), changes);
            }
            before.figures.parts(table).stream()
                    .filter(part ->
                            figures.parts(table).stream().noneMatch(other -> Objects.equals(other.key(), part.key())))
                    .forEach(part -> compare(table, part, part.figure(), Figure.NONE, changes));
        }
        return changes;
    }

    /** What is said of reach that an earlier report did not say. */
    public List<Reached> reachSince(HalfYearReport before) {
        return reach.stream().filter(said -> !before.reach.contains(said)).toList();
    }

    private static void compare(
            @Nullable CatalogueTable table,
            ExactFigures.@Nullable Part part,
            Figure before,
            Figure after,
            List<Change> changes) {
        for (var quantity : Quantity.values()) {
            var was = quantity.value.applyAsLong(before);
            var is = quantity.value.applyAsLong(after);
            if (was != is) {
                changes.add(new Change(table, part, quantity, was, is));
            }
        }
    }
}
