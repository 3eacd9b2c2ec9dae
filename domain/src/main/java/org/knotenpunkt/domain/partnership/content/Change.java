package org.knotenpunkt.domain.partnership.content;

/** How something that a content says differs from what another one said. */
public sealed interface Change<T> {
    /** It was not there before. */
    record Added<T>(T now) implements Change<T> {}

    /** It is not there any more. */
    record Removed<T>(T before) implements Change<T> {}

    /** It says something else. */
    record Altered<T>(T before, T now) implements Change<T> {}
}
