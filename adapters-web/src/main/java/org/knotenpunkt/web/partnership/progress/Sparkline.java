package org.knotenpunkt.web.partnership.progress;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.content.Measure;
import org.knotenpunkt.domain.partnership.progress.CountMethod;
import org.knotenpunkt.domain.partnership.progress.GoalProgress;
import org.knotenpunkt.domain.partnership.progress.GoalValue;
import org.knotenpunkt.domain.partnership.progress.Path;

/**
 * The small picture of a goal that is measured: its path to the target, and its values beside it. What was not held has no place in it.
 *
 * @param path from the baseline to the target, as the points of a line; empty where the baseline is not known
 * @param target the height of the target
 * @param values the values as the points of a line
 * @param dots the same, one by one
 */
public record Sparkline(String path, String target, String values, List<Dot> dots) {
    static final int WIDTH = 240;
    static final int HEIGHT = 60;
    private static final int MARGIN = 6;

    /** A value. */
    public record Dot(String x, String y, boolean estimated) {}

    static Sparkline of(GoalProgress goal, Measure measure) {
        var values = goal.values().standing().stream()
                .filter(value -> value.value() != null)
                .sorted(GoalValue.BY_DAY)
                .toList();
        return new Layout(measure, goal.standing().path(), values).drawn();
    }

    private static final class Layout {
        private final Measure measure;
        private final @Nullable Path path;
        private final List<GoalValue> values;
        private final LocalDate first;
        private final LocalDate last;
        private final BigDecimal least;
        private final BigDecimal most;

        Layout(Measure measure, @Nullable Path path, List<GoalValue> values) {
            this.measure = measure;
            this.path = path;
            this.values = values;
            var days = Stream.concat(
                            Stream.of(measure.due(), path == null ? measure.due() : path.from()),
                            values.stream().map(GoalValue::day))
                    .sorted()
                    .toList();
            first = days.getFirst();
            last = days.getLast();
            var numbers = Stream.concat(
                            Stream.of(measure.target(), path == null ? measure.target() : path.baseline()),
                            values.stream().map(value -> Objects.requireNonNull(value.value())))
                    .sorted(Comparator.naturalOrder())
                    .toList();
            least = numbers.getFirst();
            most = numbers.getLast();
        }

        Sparkline drawn() {
            var dots = values.stream()
                    .map(value -> new Dot(
                            x(value.day()),
                            y(Objects.requireNonNull(value.value())),
                            value.method() != CountMethod.COUNTED))
                    .toList();
            return new Sparkline(
                    path == null
                            ? ""
                            : "%s,%s %s,%s"
                                    .formatted(x(path.from()), y(path.baseline()), x(path.due()), y(path.target())),
                    y(measure.target()),
                    String.join(
                            " ",
                            dots.stream().map(dot -> dot.x() + "," + dot.y()).toList()),
                    dots);
        }

        private String x(LocalDate day) {
            var span = Math.max(1, DAYS.between(first, last));
            return written(MARGIN + (double) DAYS.between(first, day) / span * (WIDTH - 2 * MARGIN));
        }

        private String y(BigDecimal number) {
            var span = most.subtract(least).doubleValue();
            var share = span == 0 ? 0.5 : number.subtract(least).doubleValue() / span;
            return written(HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN));
        }

        private static String written(double coordinate) {
            return String.format(Locale.ROOT, "%.1f", coordinate);
        }
    }
}
