package org.knotenpunkt.bootstrap.rights;

import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;

/** What somebody is told who tries something. */
enum Outcome {
    /** They may; whether it can be done is another question. */
    MAY('y'),
    /** They would have to sign in. */
    SIGN_IN('s'),
    /** They may not. */
    FORBIDDEN('f'),
    /** There is no such thing. */
    UNKNOWN('n');

    private final char letter;

    Outcome(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    static Outcome of(DomainError reason) {
        return switch (reason.kind()) {
            case NOT_FOUND, GONE -> UNKNOWN;
            case NOT_ALLOWED ->
                reason.code().equals(DomainError.codeOf(Denial.NotSignedIn.class)) ? SIGN_IN : FORBIDDEN;
            case CONFLICT, INVALID, TOO_OFTEN -> MAY;
        };
    }
}
