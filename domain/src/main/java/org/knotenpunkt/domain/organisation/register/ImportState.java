package org.knotenpunkt.domain.organisation.register;

/** How far an import has come. */
public enum ImportState {
    /** The file is being read and compared with what is known. */
    PREVIEWING,
    /** What would change is shown; somebody may confirm it. */
    PREVIEWED,
    /** What was shown is being taken over. */
    IMPORTING,
    /** All of it has been taken over. */
    IMPORTED,
    /** The file as a whole was refused; nothing has changed. */
    REFUSED,
    /** Something went wrong that no rule foresaw; nothing has changed. */
    FAILED,
    /** The server stopped meanwhile; nothing has changed. */
    INTERRUPTED,
    /** Somebody decided against it after the preview; nothing has changed. */
    DISCARDED;

    /** Whether something is being done at present. */
    public boolean isRunning() {
        return this == PREVIEWING || this == IMPORTING;
    }
}
