package org.knotenpunkt.domain.shared;

/**
 * Why a rule said no. Every feature has a sealed family of its reasons, each a record that carries the arguments of its
 * sentence; the sentence itself is the business of the edge, which finds it by {@link #code()}.
 */
public interface DomainError {
    /** What a refusal means for the one who asked. */
    enum Kind {
        /** There is no such thing, or none that the actor may know of. */
        NOT_FOUND,
        /** There was said to be such a thing, and that was taken back. */
        GONE,
        /** The actor may not do this. */
        NOT_ALLOWED,
        /** It cannot be done in the present state of things. */
        CONFLICT,
        /** What was asked for is wrong in itself. */
        INVALID,
        /** It was tried too often; later it may work. */
        TOO_OFTEN
    }

    Kind kind();

    /** The reason itself, whoever passes it on. */
    default DomainError origin() {
        return this;
    }

    /** The stable name of the reason: the feature and the name of the record, as in {@code organisation.not-found}. */
    default String code() {
        return codeOf(getClass());
    }

    /** The code of the reasons of a type. */
    static String codeOf(Class<? extends DomainError> type) {
        return Codes.of(type);
    }
}
