package org.knotenpunkt.domain.organisation.register.line;

/** What a type of column makes of a text that is not empty. */
sealed interface Cell {
    /** The text says this, in the one form in which two editions can be compared. */
    record Plain(String value) implements Cell {}

    /** The text was damaged and can only have said this. */
    record Mended(String value, Repair repair) implements Cell {}

    /** The text is kept, and should be looked at. */
    record Doubtful(String value, Flag flag) implements Cell {}

    /** The text says nothing that can be kept; the line can do without. */
    record Unusable(Flag flag) implements Cell {}

    /** The text says nothing that the line could do without. */
    record Malformed() implements Cell {}
}
