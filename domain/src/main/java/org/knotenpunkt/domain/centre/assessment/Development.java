package org.knotenpunkt.domain.centre.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.knotenpunkt.domain.centre.frame.EditionDifference;
import org.knotenpunkt.domain.centre.frame.FrameRef;
import org.knotenpunkt.domain.centre.frame.QualityFrame;

/**
 * How a centre has come along with each criterion of a frame, seen from the edition by which it was last assessed.
 *
 * @param frame that edition
 * @param rounds what was handed in, the oldest first; not empty
 * @param lines one for each criterion of the edition, in its order
 * @param dropped the criteria of earlier editions that it does not have any more
 */
public record Development(QualityFrame frame, List<SelfAssessment> rounds, List<Line> lines, List<Dropped> dropped) {
    /**
     * One criterion over the years.
     *
     * @param marks in which rounds it was asked in the same words, and what was said; the oldest first
     * @param reworded whether earlier rounds asked otherwise, so that they are left out
     */
    public record Line(String criterion, List<Mark> marks, boolean reworded) {
        public Line {
            marks = List.copyOf(marks);
        }

        /** By how many points it went up between the first and the last round; 0 if there is but one. */
        public int change() {
            return marks.getLast().points() - marks.getFirst().points();
        }
    }

    /** What was said in a round. */
    public record Mark(LocalDate day, int points) {}

    /** A criterion that only earlier editions have, and the last of them. */
    public record Dropped(FrameRef frame, String criterion) {}

    public Development {
        rounds = List.copyOf(rounds);
        lines = List.copyOf(lines);
        dropped = List.copyOf(dropped);
    }

    /**
     * @param concluded handed in, by editions of one frame; at least one
     * @param frames those editions, by their names
     */
    public static Development of(List<SelfAssessment> concluded, Map<FrameRef, QualityFrame> frames) {
        var rounds = concluded.stream()
                .sorted(Comparator.comparing(SelfAssessment::day))
                .toList();
        var newest = known(frames, rounds.getLast().frame());
        var differences = rounds.stream()
                .map(round -> EditionDifference.between(known(frames, round.frame()), newest))
                .toList();
        var lines = newest.codes().stream()
                .map(code -> line(code, rounds, differences))
                .toList();
        var dropped = new LinkedHashMap<String, FrameRef>();
        for (int at = rounds.size() - 1; at >= 0; at--) {
            var edition = rounds.get(at).frame();
            differences.get(at).dropped().forEach(code -> dropped.putIfAbsent(code, edition));
        }
        return new Development(
                newest,
                rounds,
                lines,
                dropped.entrySet().stream()
                        .map(entry -> new Dropped(entry.getValue(), entry.getKey()))
                        .toList());
    }

    private static QualityFrame known(Map<FrameRef, QualityFrame> frames, FrameRef ref) {
        var frame = frames.get(ref);
        if (frame == null) {
            throw new IllegalArgumentException("%s is not among %s".formatted(ref, frames.keySet()));
        }
        return frame;
    }

    private static Line line(String code, List<SelfAssessment> rounds, List<EditionDifference> differences) {
        var marks = new ArrayList<Mark>();
        for (int at = 0; at < rounds.size(); at++) {
            var round = rounds.get(at);
            if (differences.get(at).same().contains(code)) {
                round.standing(code)
                        .map(Standing::points)
                        .ifPresent(points -> marks.add(new Mark(round.day(), points)));
            }
        }
        return new Line(
                code,
                marks,
                differences.stream()
                        .anyMatch(difference -> difference.reworded().contains(code)));
    }
}
