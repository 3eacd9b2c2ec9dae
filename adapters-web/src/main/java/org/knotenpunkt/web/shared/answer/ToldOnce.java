package org.knotenpunkt.web.shared.answer;

/** An answer with a secret in it, which is told this once and kept nowhere. */
public interface ToldOnce {
    /** What is told whoever asks again: all but the secret. */
    Object again();
}
