package org.knotenpunkt.web.centre;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.Validity;

/**
 * The years of a centre as a picture: what held when, in lanes over one axis. Places and widths are per mille of the axis.
 *
 * @param today where the day is on which it is looked at
 */
public record LifeLine(List<Lane> lanes, List<Tick> years, int today) {
    private static final int WHOLE = 1000;
    private static final int LEAST_YEARS = 2;
    private static final int MOST_TICKS = 10;

    /** What belongs together, as all schools at which it was. */
    public record Lane(String name, List<Bar> bars) {}

    /** @param style the name of the class that gives the bar its colour */
    public record Bar(String label, String style, int at, int width) {
        int end() {
            return at + width;
        }
    }

    /** The beginning of a year. */
    public record Tick(String label, int at) {}

    static LifeLine of(CentrePage page) {
        var words = page.words();
        var phases = page.centre().phases().dated().stream()
                .map(dated -> new Shown(
                        words.show(dated.value().phase()),
                        "phase-" + dated.value().phase(),
                        dated.validity()))
                .toList();
        var funding = page.centre().means().funding().stream()
                .map(line -> new Shown(line.programme(), "life-money", line.validity()))
                .toList();
        var posts = page.centre().means().posts().stream()
                .map(post -> new Shown(new CentreWords(words).post(post), "life-post", post.validity()))
                .toList();
        return of(
                Stream.of(
                                new Row(words.text("centre.life.phases"), phases),
                                new Row(words.text("centre.life.hosts"), named(page.hosts(), "life-host")),
                                new Row(words.text("centre.life.providers"), named(page.providers(), "life-provider")),
                                new Row(words.text("centre.life.funding"), funding),
                                new Row(words.text("centre.life.posts"), posts))
                        .filter(row -> !row.shown().isEmpty())
                        .toList(),
                page.day());
    }

    private static List<Shown> named(List<Dated<OrganisationRef>> others, String style) {
        return others.stream()
                .map(other -> new Shown(other.value().name(), style, other.validity()))
                .toList();
    }

    /** Something that held for a time. */
    record Shown(String label, String style, Validity validity) {}

    record Row(String name, List<Shown> shown) {}

    /** The lanes of the rows: what overlaps in one row has lanes of its own. */
    static LifeLine of(List<Row> rows, LocalDate day) {
        var known = rows.stream()
                .flatMap(row -> row.shown().stream())
                .flatMap(shown ->
                        Stream.of(shown.validity().from(), shown.validity().until()))
                .flatMap(Stream::ofNullable)
                .toList();
        var first = Stream.concat(known.stream(), Stream.of(day.minusYears(1)))
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .withDayOfYear(1);
        var last = Stream.concat(known.stream(), Stream.of(day, first.plusYears(LEAST_YEARS)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var axis = new Axis(first, last.plusYears(1).withDayOfYear(1));
        return new LifeLine(rows.stream().flatMap(row -> lanes(row, axis)).toList(), axis.years(), axis.at(day));
    }

    private static Stream<Lane> lanes(Row row, Axis axis) {
        var lanes = new ArrayList<List<Bar>>();
        row.shown().stream()
                .map(axis::bar)
                .sorted(Comparator.comparingInt(Bar::at))
                .forEach(bar -> laneFor(bar, lanes).add(bar));
        return IntStream.range(0, lanes.size())
                .mapToObj(index -> new Lane(index == 0 ? row.name() : "", lanes.get(index)));
    }

    /** The first lane in which there is room, be it a new one. */
    private static List<Bar> laneFor(Bar bar, List<List<Bar>> lanes) {
        return lanes.stream()
                .filter(lane -> lane.getLast().end() <= bar.at())
                .findFirst()
                .orElseGet(() -> {
                    lanes.add(new ArrayList<>());
                    return lanes.getLast();
                });
    }

    /** @param end the first day that is no longer shown */
    private record Axis(LocalDate first, LocalDate end) {
        int at(LocalDate day) {
            return Math.clamp(
                    WHOLE * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end), 0, WHOLE);
        }

        Bar bar(Shown shown) {
            var from = shown.validity().from();
            var until = shown.validity().until();
            var at = from == null ? 0 : at(from);
            return new Bar(shown.label(), shown.style(), at, (until == null ? WHOLE : at(until.plusDays(1))) - at);
        }

        List<Tick> years() {
            var all = end.getYear() - first.getYear();
            var step = 1 + (all - 1) / MOST_TICKS;
            return IntStream.iterate(first.getYear(), year -> year < end.getYear(), year -> year + step)
                    .mapToObj(year -> new Tick(String.valueOf(year), at(LocalDate.of(year, 1, 1))))
                    .toList();
        }
    }
}
