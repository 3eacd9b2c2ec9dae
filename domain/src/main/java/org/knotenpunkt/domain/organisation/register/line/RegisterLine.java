package org.knotenpunkt.domain.organisation.register.line;

import java.util.List;

/** What became of a line of a register file. */
public sealed interface RegisterLine {
    /** Where it begins, the first line of the file being 1. */
    long number();

    /** The line says something that can be taken. */
    record Accepted(long number, RegisterRecord record, List<LineNote> notes) implements RegisterLine {
        public Accepted {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The line cannot be taken.
     *
     * @param key what stands where the key should be; may be empty
     */
    record Refused(long number, String key, LineError reason) implements RegisterLine {}

    /** The line is right and of no use here, as the unions of municipalities in GV100AD. */
    record Skipped(long number) implements RegisterLine {}
}
