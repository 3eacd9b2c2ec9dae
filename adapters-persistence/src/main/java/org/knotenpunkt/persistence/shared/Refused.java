package org.knotenpunkt.persistence.shared;

/** Carries a refusal past the transaction that it undoes. */
final class Refused extends RuntimeException {
    private final transient Object result;

    Refused(Object result) {
        super("Refused", null, false, false);
        this.result = result;
    }

    /** What the work came to; of the type that the work answers. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    <T> T result() {
        return (T) result;
    }
}
