package org.knotenpunkt.domain.shared;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What an operation came to: a value, or the reason why a rule refused it.
 *
 * @param <T> what success holds
 * @param <E> the family of the reasons
 */
public sealed interface Result<T, E extends DomainError> {
    /** The operation was done. */
    record Success<T, E extends DomainError>(T value) implements Result<T, E> {}

    /** The operation was refused, and nothing has changed. */
    record Refusal<T, E extends DomainError>(E reason) implements Result<T, E> {}

    static <T, E extends DomainError> Result<T, E> success(T value) {
        return new Success<>(value);
    }

    static <T, E extends DomainError> Result<T, E> refusal(E reason) {
        return new Refusal<>(reason);
    }

    /** The value, or a refusal for the reason if there is none. */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    static <T, E extends DomainError> Result<T, E> of(Optional<T> value, E reason) {
        return value.<Result<T, E>>map(Result::success).orElseGet(() -> refusal(reason));
    }

    /** The value, unless there is a reason to refuse; it is asked for only where there is none. */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    static <T, E extends DomainError> Result<T, E> unless(Optional<? extends E> reason, Supplier<? extends T> value) {
        return reason.<Result<T, E>>map(Result::refusal).orElseGet(() -> success(value.get()));
    }

    default <U> Result<U, E> map(Function<? super T, ? extends U> mapping) {
        return switch (this) {
            case Success<T, E>(var value) -> success(mapping.apply(value));
            case Refusal<T, E>(var reason) -> refusal(reason);
        };
    }

    default <U> Result<U, E> flatMap(Function<? super T, Result<U, E>> mapping) {
        return switch (this) {
            case Success<T, E>(var value) -> mapping.apply(value);
            case Refusal<T, E>(var reason) -> refusal(reason);
        };
    }

    default <F extends DomainError> Result<T, F> mapRefusal(Function<? super E, ? extends F> mapping) {
        return switch (this) {
            case Success<T, E>(var value) -> success(value);
            case Refusal<T, E>(var reason) -> refusal(mapping.apply(reason));
        };
    }

    /** Hands the value, if there is one, to the consumer; answers this. */
    default Result<T, E> peek(Consumer<? super T> consumer) {
        if (this instanceof Success<T, E>(var value)) {
            consumer.accept(value);
        }
        return this;
    }

    /**
     * The value, where the caller knows that no rule can have refused.
     *
     * @throws IllegalStateException with the reason, if it was refused all the same
     */
    default T orElseThrow() {
        return switch (this) {
            case Success<T, E>(var value) -> value;
            case Refusal<T, E>(var reason) -> throw new IllegalStateException("Refused: " + reason);
        };
    }
}
