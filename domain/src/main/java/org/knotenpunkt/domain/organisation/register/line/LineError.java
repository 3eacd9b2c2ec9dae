package org.knotenpunkt.domain.organisation.register.line;

import org.knotenpunkt.domain.shared.DomainError;

/** Why a line of a register was refused, while the others were taken. */
public sealed interface LineError extends DomainError {
    /** The column in which the fault lies, by the name that the register gives it; empty if it is the line as a whole. */
    default String column() {
        return "";
    }

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** The line has more or fewer cells than the heading has columns. */
    record LineHasWrongCells(int cells, int columns) implements LineError {}

    /** A quotation mark is not closed; what follows it cannot be told apart. */
    record LineNotClosed(long lastLine) implements LineError {}

    /** The line is not of the fixed length. */
    record LineHasWrongLength(int characters, int expected) implements LineError {}

    /** A cell is empty that must not be. */
    record CellMissing(String column) implements LineError {}

    /** A cell does not say what its column is for, or could be read in more than one way. */
    record CellMalformed(String column, String value) implements LineError {}

    /** A cell is longer than we can keep. */
    record CellTooLong(String column, int characters, int allowed) implements LineError {}

    /** The key has been seen in the file before. */
    record KeyRepeated(String column, String value, long firstLine) implements LineError {}

    /** The key of another record leads nowhere. */
    record ReferenceUnknown(String column, String value) implements LineError {}

    /** The key belongs to an organisation of another kind, as an office that is a school now. */
    record KeyOfAnotherKind(String column, String value) implements LineError {}
}
