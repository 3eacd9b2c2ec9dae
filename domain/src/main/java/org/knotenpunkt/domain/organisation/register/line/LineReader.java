package org.knotenpunkt.domain.organisation.register.line;

/** Understands the lines of one register, each for itself. */
@FunctionalInterface
public interface LineReader {
    RegisterLine read(RawLine line);

    /** The lines of GV100AD. */
    static LineReader areas() {
        return new AreaLines();
    }

    /** The lines of schuldaten.csv. */
    static LineReader schools() {
        return new SchoolLines();
    }

    /** The lines of the list of social indices, in each of its editions. */
    static LineReader socialIndices() {
        return new SocialIndexLines();
    }

    /** The lines of a list of the schools in the Startchancen programme. */
    static LineReader startchancen() {
        return new StartchancenLines();
    }
}
