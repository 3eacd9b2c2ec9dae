package org.knotenpunkt.web.centre.assessment;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.knotenpunkt.domain.centre.assessment.Development;
import org.knotenpunkt.domain.centre.frame.QualityFrame;

/**
 * How a centre has come along with one criterion, as a line over the days of all rounds; the lowest points are at the bottom.
 *
 * @param levels the heights of the points that can be given, the lowest points first
 */
public record Course(List<Dot> dots, List<Level> levels) {
    public static final int WIDTH = 300;
    public static final int HEIGHT = 110;
    private static final int INSET = 28;
    private static final int TOP = 12;
    private static final int STEP = 18;

    /** What was said in one round. */
    public record Dot(int x, int y, int points, String year) {}

    /** One of the points that can be given. */
    public record Level(int y, int points) {}

    static Course of(Development development, Development.Line line) {
        var first = development.rounds().getFirst().day();
        var all = Math.max(
                1, ChronoUnit.DAYS.between(first, development.rounds().getLast().day()));
        return new Course(
                line.marks().stream()
                        .map(mark -> new Dot(
                                INSET + (int) (ChronoUnit.DAYS.between(first, mark.day()) * (WIDTH - 2 * INSET) / all),
                                y(mark.points()),
                                mark.points(),
                                String.valueOf(mark.day().getYear())))
                        .toList(),
                IntStream.rangeClosed(QualityFrame.LOWEST, QualityFrame.HIGHEST)
                        .mapToObj(points -> new Level(y(points), points))
                        .toList());
    }

    private static int y(int points) {
        return TOP + (QualityFrame.HIGHEST - points) * STEP;
    }

    /** The corners of the line. */
    public String line() {
        return dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
    }
}
