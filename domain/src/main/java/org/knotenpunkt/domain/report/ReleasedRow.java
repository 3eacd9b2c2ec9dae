package org.knotenpunkt.domain.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Disclosure;
import org.knotenpunkt.domain.shared.Rounded;

/**
 * What a release tells of a part. Sessions are no people: the programme tells of them, and so they are told as they are.
 *
 * @param key of the part: an id, the name of a constant, the tag of a language, a month as {@code 2026-11}; null where it is not known
 * @param label what the centre is called; null for all else
 * @param held sessions that took place
 * @param entered of how many of these something was entered
 * @param estimated of how many of these it is an estimate
 * @param cells one for each measure
 */
public record ReleasedRow(
        @Nullable String key,
        @Nullable String label,
        long held,
        long entered,
        long estimated,
        Map<Measure, Cell> cells) {
    private static final int WHOLE = 100;

    public ReleasedRow {
        cells = Collections.unmodifiableMap(new EnumMap<>(cells));
        if (cells.size() != Measure.values().length) {
            throw new IllegalArgumentException("A cell for each measure, not " + cells);
        }
    }

    public Cell cell(Measure measure) {
        return Objects.requireNonNull(cells.get(measure));
    }

    /** The same without what the numbers can be. */
    ReleasedRow told() {
        var told = new EnumMap<Measure, Cell>(Measure.class);
        cells.forEach((measure, cell) -> told.put(
                measure,
                cell instanceof Cell.Told(var number, var span)
                        ? new Cell.Told(number, new Disclosure.Span(0, 0))
                        : cell));
        return new ReleasedRow(key, label, held, entered, estimated, told);
    }

    ReleasedRow withheld(Measure measure) {
        var others = new EnumMap<>(cells);
        others.put(measure, new Cell.Withheld());
        return new ReleasedRow(key, label, held, entered, estimated, others);
    }

    /**
     * Which share of those at the sessions where somebody asked were there for the first time, in percent: of the rounded numbers, and only where
     * these are large enough.
     */
    public OptionalInt firstTimersInPercent(Disclosure disclosure) {
        return cell(Measure.ASKED) instanceof Cell.Told(var asked, var all)
                        && cell(Measure.FIRST_TIMERS) instanceof Cell.Told(var first, var some)
                        && disclosure.isBase(asked)
                        && asked instanceof Rounded.About(var base)
                        && !(first instanceof Rounded.Few)
                ? OptionalInt.of(Math.min(
                        WHOLE, Math.round((float) WHOLE * (first instanceof Rounded.About(var n) ? n : 0) / base)))
                : OptionalInt.empty();
    }
}
