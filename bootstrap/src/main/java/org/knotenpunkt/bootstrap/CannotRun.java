package org.knotenpunkt.bootstrap;

/** Something outside of Knotenpunkt keeps it from doing what it was asked; the message is a sentence for the operator. */
public final class CannotRun extends RuntimeException {
    public CannotRun(String sentence) {
        super(sentence);
    }

    public CannotRun(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
