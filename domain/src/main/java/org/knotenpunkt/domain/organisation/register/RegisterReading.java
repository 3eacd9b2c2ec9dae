package org.knotenpunkt.domain.organisation.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.knotenpunkt.domain.organisation.register.line.LineError;
import org.knotenpunkt.domain.organisation.register.line.LineNote;
import org.knotenpunkt.domain.organisation.register.line.RawLine;
import org.knotenpunkt.domain.organisation.register.line.RegisterColumn;
import org.knotenpunkt.domain.organisation.register.line.RegisterLine;

/**
 * One reading of one file, from its first line to its last: understands each line, sees which keys have been there before,
 * and counts. For one thread.
 */
public final class RegisterReading {
    private final Register register;
    private final LocalDate edition;
    private final Map<String, Long> firstLines = new HashMap<>();
    private final LongAdder lines = new LongAdder();
    private final LongAdder skipped = new LongAdder();

    public RegisterReading(Register register, Edition edition) {
        this.register = register;
        this.edition = edition.day();
    }

    /** What becomes of the next line. */
    public RegisterLine read(RawLine raw) {
        lines.increment();
        var line = understood(raw);
        if (line instanceof RegisterLine.Skipped) {
            skipped.increment();
        }
        return line;
    }

    private RegisterLine understood(RawLine raw) {
        return switch (register.reader().read(raw)) {
            case RegisterLine.Accepted accepted -> ofThisEdition(raw, firstOfItsKey(accepted));
            case RegisterLine.Refused refused -> refused;
            case RegisterLine.Skipped skippedLine -> skippedLine;
        };
    }

    private RegisterLine firstOfItsKey(RegisterLine.Accepted line) {
        var key = line.record().key();
        var first = firstLines.putIfAbsent(key, line.number());
        return first == null
                ? line
                : new RegisterLine.Refused(
                        line.number(),
                        key,
                        new LineError.KeyRepeated(keyColumn().title(), key, first));
    }

    private RegisterLine ofThisEdition(RawLine raw, RegisterLine line) {
        var day = raw.cell(RegisterColumn.STATE_OF);
        if (!register.datesItself() || day.equals(DateTimeFormatter.BASIC_ISO_DATE.format(edition))) {
            return line;
        }
        return new RegisterLine.Refused(
                line.number(),
                raw.cell(RegisterColumn.AREA_KEY),
                new LineError.CellMalformed(RegisterColumn.STATE_OF.title(), day));
    }

    private RegisterColumn keyColumn() {
        return register.hasFixedWidth() ? RegisterColumn.AREA_KEY : RegisterColumn.SCHOOL_NUMBER;
    }

    /** What there is to tell about a line; nothing about most. */
    public static List<ImportEntry> entriesOf(RegisterLine line) {
        return switch (line) {
            case RegisterLine.Accepted accepted -> {
                var entries = new ArrayList<ImportEntry>();
                for (LineNote note : accepted.notes()) {
                    entries.add(ImportEntry.of(accepted, note));
                }
                yield entries;
            }
            case RegisterLine.Refused refused -> List.of(ImportEntry.of(refused));
            case RegisterLine.Skipped skippedLine -> List.of();
        };
    }

    /** How many lines there were. */
    public long lines() {
        return lines.sum();
    }

    /** How many of them were right and of no use. */
    public long skipped() {
        return skipped.sum();
    }
}
