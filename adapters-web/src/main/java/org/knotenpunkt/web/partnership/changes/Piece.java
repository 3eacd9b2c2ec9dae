package org.knotenpunkt.web.partnership.changes;

/** A piece of a text that was changed: what stayed, what was struck out or what was put in. */
public record Piece(Piece.Kind kind, String text) {
    /** What became of a piece. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }
}
