package org.knotenpunkt.domain.organisation.register;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.register.line.Flag;
import org.knotenpunkt.domain.organisation.register.line.LineNote;
import org.knotenpunkt.domain.organisation.register.line.RecordKind;
import org.knotenpunkt.domain.organisation.register.line.RegisterField;
import org.knotenpunkt.domain.organisation.register.line.RegisterLine;
import org.knotenpunkt.domain.organisation.register.line.Repair;

/** One thing that the report of an import tells. */
public sealed interface ImportEntry {
    EntryKind kind();

    /** The key of the record that it is about; what stands in its place where that is no key. */
    String key();

    /** What people call the record; null where that is not known. */
    @Nullable
    String label();

    /** Where the line begins, the first of the file being 1; null where it is not about a line. */
    default @Nullable Long line() {
        return null;
    }

    /** A record that was not known. */
    record Added(RecordKind what, String key, @Nullable String label) implements ImportEntry {
        @Override
        public EntryKind kind() {
            return EntryKind.ADDED;
        }
    }

    /** A field that says something else; a value is null where there is none. */
    record Changed(
            String key,
            @Nullable String label,
            RegisterField field,
            @Nullable String before,
            @Nullable String after) implements ImportEntry {
        @Override
        public EntryKind kind() {
            return EntryKind.CHANGED;
        }
    }

    /** Something that is known and not in the edition. */
    record Missing(RecordKind what, String key, @Nullable String label) implements ImportEntry {
        @Override
        public EntryKind kind() {
            return EntryKind.MISSING;
        }
    }

    /** A cell that was mended. */
    record Repaired(Long line, String key, @Nullable String label, String column, String from, String to, Repair repair)
            implements ImportEntry {
        @Override
        public EntryKind kind() {
            return EntryKind.REPAIRED;
        }
    }

    /** A line that was not taken; the column is empty if the fault is the line as a whole. */
    record Refused(Long line, String key, @Nullable String label, String column, Reason reason) implements ImportEntry {
        @Override
        public EntryKind kind() {
            return EntryKind.REFUSED;
        }
    }

    /** A cell to look at. */
    record Flagged(
            Long line,
            String key,
            @Nullable String label,
            String column,
            @Nullable String value,
            Flag flag) implements ImportEntry {
        @Override
        public EntryKind kind() {
            return EntryKind.FLAGGED;
        }
    }

    /** A field that is another in the edition and was left as it is, with what the edition says. */
    record Kept(
            String key,
            @Nullable String label,
            RegisterField field,
            @Nullable String value,
            Flag flag) implements ImportEntry {
        @Override
        public EntryKind kind() {
            return EntryKind.FLAGGED;
        }
    }

    /** What there is to tell about a line that was not taken. */
    static ImportEntry of(RegisterLine.Refused line) {
        return new Refused(line.number(), line.key(), null, line.reason().column(), Reason.of(line.reason()));
    }

    /** What there is to tell about a cell of a line that was taken. */
    static ImportEntry of(RegisterLine.Accepted line, LineNote note) {
        var key = line.record().key();
        var label = line.record().label();
        return switch (note) {
            case LineNote.Repaired(var column, var from, var to, var repair) ->
                new Repaired(line.number(), key, label, column, from, to, repair);
            case LineNote.Flagged(var column, var value, var flag) ->
                new Flagged(line.number(), key, label, column, value, flag);
        };
    }
}
