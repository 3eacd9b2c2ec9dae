package org.knotenpunkt.domain.organisation.register.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one line into the fields of one record, and keeps what there is to note; the first fault decides. */
final class CellsOfLine {
    private final RawLine line;
    private final Map<RegisterField, String> values = new EnumMap<>(RegisterField.class);
    private final List<LineNote> notes = new ArrayList<>();
    private final List<LineError> faults = new ArrayList<>();

    CellsOfLine(RawLine line) {
        this.line = line;
        Optional.ofNullable(line.fault()).ifPresent(faults::add);
    }

    /** What the column says; null if it says nothing, which is a fault if it must. */
    @Nullable
    String read(RegisterColumn column, boolean required) {
        var text = line.cell(column);
        if (text.isEmpty()) {
            if (required) {
                fail(new LineError.CellMissing(column.title()));
            }
            return null;
        }
        return switch (column.type().read(text)) {
            case Cell.Plain(var value) -> value;
            case Cell.Mended(var value, var repair) -> {
                notes.add(new LineNote.Repaired(column.title(), text, value, repair));
                yield value;
            }
            case Cell.Doubtful(var value, var flag) -> {
                notes.add(new LineNote.Flagged(column.title(), value, flag));
                yield value;
            }
            case Cell.Unusable(var flag) -> {
                notes.add(new LineNote.Flagged(column.title(), text, flag));
                yield null;
            }
            case Cell.Malformed() -> {
                refuse(column);
                yield null;
            }
        };
    }

    /** Puts what the column says into the field. */
    CellsOfLine required(RegisterField field, RegisterColumn column) {
        return put(field, column, read(column, true));
    }

    /** Puts what the column says, if anything, into the field. */
    CellsOfLine optional(RegisterField field, RegisterColumn column) {
        return put(field, column, read(column, false));
    }

    /** Puts the value, if there is one, into the field; a fault in the column if it is too long. */
    CellsOfLine put(RegisterField field, RegisterColumn column, @Nullable String value) {
        var allowed = Lengths.of(field);
        if (value != null && value.length() > allowed) {
            fail(new LineError.CellTooLong(column.title(), value.length(), allowed));
        } else if (value != null) {
            values.put(field, value);
        }
        return this;
    }

    void flag(RegisterColumn column, Flag flag) {
        notes.add(new LineNote.Flagged(column.title(), line.cell(column), flag));
    }

    /** Refuses the line for what the column says. */
    void refuse(RegisterColumn column) {
        fail(new LineError.CellMalformed(column.title(), shortened(line.cell(column))));
    }

    private void fail(LineError error) {
        faults.add(error);
    }

    /** The record with the key, unless there was a fault. */
    RegisterLine record(RecordKind kind, RegisterColumn keyColumn, @Nullable String key, @Nullable String label) {
        if (!faults.isEmpty() || key == null) {
            return new RegisterLine.Refused(
                    line.number(),
                    key == null ? shortened(line.cell(keyColumn)) : key,
                    faults.isEmpty() ? new LineError.CellMissing(keyColumn.title()) : faults.getFirst());
        }
        return new RegisterLine.Accepted(line.number(), new RegisterRecord(kind, key, label, values), notes);
    }

    private static String shortened(String text) {
        return text.length() <= Lengths.IN_REPORTS ? text : text.substring(0, Lengths.IN_REPORTS - 1) + "…";
    }
}
