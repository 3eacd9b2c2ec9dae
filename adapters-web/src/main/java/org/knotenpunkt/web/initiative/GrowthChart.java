package org.knotenpunkt.web.initiative;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.domain.initiative.GrowthPoint;
import org.knotenpunkt.domain.initiative.PublishedCount;

/**
 * The picture of how a network has grown, laid out for a drawing of a given size: the counts that were published, a line for
 * each definition, and beside them, as steps, the members known by name. The two are never one line.
 *
 * @param width of the drawing, in its own units
 * @param height of the drawing, in its own units
 * @param left where the lower edge begins
 * @param right where it ends
 * @param years the beginnings of years along the lower edge
 * @param levels the numbers along the left edge
 * @param published the published counts, one line for each definition
 * @param recorded the members known by name, as a path of steps; empty if there are none
 * @param recordedArea the same, closed at the lower edge
 */
public record GrowthChart(
        int width,
        int height,
        int left,
        int right,
        List<Mark> years,
        List<Mark> levels,
        List<Line> published,
        String recorded,
        String recordedArea,
        List<Dot> recordedEnd) {
    private static final int LEFT = 34;
    private static final int INSET = 10;
    private static final int RIGHT = 22;
    private static final int TOP = 22;
    private static final int BOTTOM = 28;
    private static final int DIGIT = 9;
    private static final int STEP = 10;
    private static final int LEVELS = 4;
    private static final double CLOSE = 26;
    private static final double ABOVE = -11;
    private static final double BELOW = 21;
    private static final int ROOM_FOR_A_YEAR = 44;

    /** A place on an edge with what is written there. */
    public record Mark(String at, String label) {}

    /** A point with what is written beside it. */
    public record Dot(String x, String y, String labelY, String label) {}

    /** What was published under one definition. */
    public record Line(String definition, String points, List<Dot> dots) {}

    /**
     * Lays the picture out, up to the day.
     *
     * @param written how a number is written
     */
    public static GrowthChart of(
            InitiativeView network, LocalDate today, int width, int height, IntFunction<String> written) {
        return new Layout(network, today, width, height, written).chart();
    }

    public int bottom() {
        return height - BOTTOM;
    }

    private static final class Layout {
        private final InitiativeView network;
        private final LocalDate today;
        private final int width;
        private final int height;
        private final IntFunction<String> written;
        private final List<GrowthPoint> growth;
        private final LocalDate first;
        private final int step;
        private final int highest;
        private final int left;
        private final int right;

        Layout(InitiativeView network, LocalDate today, int width, int height, IntFunction<String> written) {
            this.network = network;
            this.today = today;
            this.width = width;
            this.height = height;
            this.written = written;
            growth = network.recordedGrowth().stream()
                    .filter(point -> !point.day().isAfter(today))
                    .toList();
            first = first();
            var most = most();
            step = step(most);
            highest = Math.max(step, (most + step - 1) / step * step);
            // more room for numbers of more than three digits
            var more = Math.max(0, written.apply(highest).length() - 3) * DIGIT;
            left = LEFT + more;
            right = width - RIGHT - more / 2;
        }

        GrowthChart chart() {
            return new GrowthChart(
                    width, height, left, right, years(), levels(), published(), steps(), area(), recordedEnd());
        }

        private LocalDate first() {
            return Stream.concat(
                            Stream.of(network.founded().firstDay(), today),
                            counts().map(count -> count.asOf().firstDay()))
                    .min(Comparator.naturalOrder())
                    .map(day -> day.withDayOfYear(1))
                    .orElse(today);
        }

        private int most() {
            return Stream.concat(
                            counts().map(PublishedCount::count), growth.stream().map(GrowthPoint::members))
                    .max(Comparator.naturalOrder())
                    .orElse(0);
        }

        /** A round number that goes into the other a few times: 10, 20, 50, 100 and so on. */
        private static int step(int highest) {
            var power = STEP;
            while (power * STEP * LEVELS <= highest) {
                power *= STEP;
            }
            for (var times : new int[] {1, 2, 5}) {
                if (power * times * LEVELS >= highest) {
                    return power * times;
                }
            }
            return power * STEP;
        }

        private Stream<PublishedCount> counts() {
            return network.countsUpTo(today).stream();
        }

        private double x(LocalDate day) {
            var span = Math.max(1, ChronoUnit.DAYS.between(first, today));
            var passed = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, span);
            return left + INSET + (double) passed / span * (right - left - INSET);
        }

        private double y(int members) {
            return height - BOTTOM - (double) members / highest * (height - TOP - BOTTOM);
        }

        private List<Mark> years() {
            var room = (double) (right - left) / (today.getYear() - first.getYear() + 1);
            var every = (int) Math.ceil(ROOM_FOR_A_YEAR / room);
            return IntStream.rangeClosed(first.getYear(), today.getYear())
                    .filter(year -> (year - first.getYear()) % every == 0)
                    .mapToObj(year -> new Mark(number(x(LocalDate.of(year, 1, 1))), Integer.toString(year)))
                    .toList();
        }

        private List<Mark> levels() {
            return IntStream.iterate(0, level -> level <= highest, level -> level + step)
                    .mapToObj(level -> new Mark(number(y(level)), written.apply(level)))
                    .toList();
        }

        private List<Line> published() {
            var byDefinition = new LinkedHashMap<String, List<PublishedCount>>();
            counts().forEach(count -> byDefinition
                    .computeIfAbsent(count.definition(), definition -> new ArrayList<>())
                    .add(count));
            return byDefinition.entrySet().stream()
                    .map(entry -> line(entry.getKey(), entry.getValue()))
                    .toList();
        }

        private Line line(String definition, List<PublishedCount> counts) {
            var dots = IntStream.range(0, counts.size())
                    .mapToObj(i -> dot(
                            counts.get(i),
                            i > 0 && areClose(counts.get(i - 1), counts.get(i)),
                            i + 1 < counts.size() && areClose(counts.get(i), counts.get(i + 1))))
                    .toList();
            var points = String.join(
                    " ", dots.stream().map(dot -> dot.x() + "," + dot.y()).toList());
            return new Line(definition, points, dots);
        }

        /**
         * A dot writes its number above itself; below, where the next one is so close that it would be in the way; not at all
         * between two such. The table has all numbers.
         */
        private Dot dot(PublishedCount count, boolean previousIsClose, boolean nextIsClose) {
            var y = y(count.count());
            var label = previousIsClose && nextIsClose ? "" : written.apply(count.count());
            return new Dot(number(x(dayOf(count))), number(y), number(y + (nextIsClose ? BELOW : ABOVE)), label);
        }

        private boolean areClose(PublishedCount one, PublishedCount next) {
            return x(dayOf(next)) - x(dayOf(one)) < CLOSE;
        }

        private static LocalDate dayOf(PublishedCount count) {
            return count.asOf().firstDay();
        }

        private String steps() {
            var path = new StringBuilder();
            for (var point : growth) {
                var x = number(x(point.day()));
                var y = number(y(point.members()));
                path.append(path.isEmpty() ? "M%s %s".formatted(x, number(y(0))) : "H" + x)
                        .append('V')
                        .append(y);
            }
            return path.isEmpty()
                    ? ""
                    : path.append('H').append(number(x(today))).toString();
        }

        private String area() {
            var steps = steps();
            return steps.isEmpty() ? "" : steps + "V" + number(y(0)) + "Z";
        }

        private List<Dot> recordedEnd() {
            return growth.stream()
                    .reduce((earlier, later) -> later)
                    .map(point -> new Dot(
                            number(x(today)),
                            number(y(point.members())),
                            number(y(point.members()) + ABOVE),
                            written.apply(point.members())))
                    .stream()
                    .toList();
        }

        private static String number(double coordinate) {
            return String.format(Locale.ROOT, "%.1f", coordinate);
        }
    }
}
