package org.knotenpunkt.domain.partnership.review;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.content.Party;

/**
 * The parties beside each other.
 *
 * @param lines one for each criterion: the largest difference first, in the order of the frame where it is the same
 */
public record Comparison(List<Line> lines) {
    /** About how many differences people talk at least, if there are as many; and about each that is as large as the last of them. */
    public static final int AGENDA = 3;

    /**
     * What the parties say about one criterion.
     *
     * @param dots one for each party that has handed in
     * @param difference between the most and the least points; null where fewer than two parties could say
     * @param onAgenda whether people talk about it
     */
    public record Line(
            String criterion, List<Dot> dots, @Nullable Integer difference, boolean onAgenda) {
        public Line {
            dots = List.copyOf(dots);
        }

        private Line onAgenda(boolean is) {
            return new Line(criterion, dots, difference, is);
        }
    }

    /** What one party says. */
    public record Dot(Party party, Rating rating) {}

    public Comparison {
        lines = List.copyOf(lines);
    }

    static Comparison of(List<String> criteria, List<RatingSheet> sheets) {
        var lines = criteria.stream()
                .map(criterion -> line(criterion, sheets))
                .sorted(Comparator.comparing(Line::difference, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        var smallest = lines.stream()
                .mapToInt(Comparison::differs)
                .filter(difference -> difference > 0)
                .limit(AGENDA)
                .min();
        return new Comparison(lines.stream()
                .map(line -> line.onAgenda(smallest.isPresent() && differs(line) >= smallest.getAsInt()))
                .toList());
    }

    private static int differs(Line line) {
        return line.difference() == null ? 0 : line.difference();
    }

    private static Line line(String criterion, List<RatingSheet> sheets) {
        var dots = sheets.stream()
                .flatMap(sheet -> sheet.ratings().stream()
                        .filter(rating -> rating.criterion().equals(criterion))
                        .map(rating -> new Dot(sheet.party(), rating)))
                .toList();
        var points = dots.stream()
                .map(dot -> dot.rating().points())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return new Line(criterion, dots, points.getCount() < 2 ? null : points.getMax() - points.getMin(), false);
    }

    /** The criteria about which people talk, the largest difference first. */
    public List<String> agenda() {
        return lines.stream().filter(Line::onAgenda).map(Line::criterion).toList();
    }
}
