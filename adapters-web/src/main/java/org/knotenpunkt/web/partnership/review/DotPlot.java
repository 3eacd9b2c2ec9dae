package org.knotenpunkt.web.partnership.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.partnership.review.Comparison;

/**
 * What the parties say about one criterion, laid out on a line from 1 to 5. Who says the same stands above each other; who cannot say
 * is not on it.
 *
 * @param height of the drawing, in its own units
 * @param span from the least to the most points that are given; empty where none are
 */
public record DotPlot(int height, List<Tick> ticks, List<Dot> dots, Optional<Span> span) {
    public static final int WIDTH = 300;
    private static final int INSET = 26;
    private static final int DOT = 26;
    private static final int BELOW = 26;
    private static final int TOP = 4;

    /** One of the points that can be given. */
    public record Tick(int x, int points) {}

    /** What one party says; the mark is that of the legend. */
    public record Dot(int x, int y, String mark, Side side) {}

    /** From the least to the most points that are given. */
    public record Span(int from, int to) {}

    /** @param marks by which the parties are told apart */
    static DotPlot of(Comparison.Line line, Map<OrganisationId, String> marks) {
        var highest = new HashMap<Integer, Integer>();
        line.dots().forEach(dot -> {
            var points = dot.rating().points();
            if (points != null) {
                highest.merge(points, 1, Integer::sum);
            }
        });
        var most = highest.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        var base = TOP + most * DOT;
        var stacked = new HashMap<Integer, Integer>();
        var dots = new ArrayList<Dot>();
        line.dots().forEach(dot -> {
            var points = dot.rating().points();
            if (points != null) {
                var below = stacked.merge(points, 1, Integer::sum) - 1;
                dots.add(new Dot(
                        x(points),
                        base - DOT / 2 - below * DOT,
                        marks.getOrDefault(dot.party().organisation(), "?"),
                        dot.party().side()));
            }
        });
        return new DotPlot(base + BELOW, scale(), List.copyOf(dots), span(highest));
    }

    private static List<Tick> scale() {
        return IntStream.rangeClosed(QualityFrame.LOWEST, QualityFrame.HIGHEST)
                .mapToObj(points -> new Tick(x(points), points))
                .toList();
    }

    private static Optional<Span> span(Map<Integer, Integer> given) {
        var points = given.keySet().stream().mapToInt(Integer::intValue).summaryStatistics();
        return points.getCount() == 0
                ? Optional.empty()
                : Optional.of(new Span(x(points.getMin()), x(points.getMax())));
    }

    private static int x(int points) {
        return INSET
                + (points - QualityFrame.LOWEST) * (WIDTH - 2 * INSET) / (QualityFrame.HIGHEST - QualityFrame.LOWEST);
    }

    /** Where the line is. */
    public int axis() {
        return height - BELOW;
    }
}
