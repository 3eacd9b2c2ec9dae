package org.knotenpunkt.domain.organisation.register.line;

import org.jspecify.annotations.Nullable;

/** What is remarkable about a cell of a line that was accepted all the same. */
public sealed interface LineNote {
    /** The name of the column. */
    String column();

    /** A cell was mended. */
    record Repaired(String column, String from, String to, Repair repair) implements LineNote {}

    /** A cell should be looked at. */
    record Flagged(String column, @Nullable String value, Flag flag) implements LineNote {}
}
