package org.knotenpunkt.bootstrap.rights;

import com.google.inject.Injector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** A method of an in-port: what somebody can want. */
record UseCase(Class<?> port, Method method) {
    /** All that the house knows of: the methods of its ports that take the actor first. */
    static List<UseCase> of(Injector house) {
        return house.getBindings().keySet().stream()
                .map(key -> (Class<?>) key.getTypeLiteral().getRawType())
                .filter(type -> type.isInterface() && type.getPackageName().startsWith("org.knotenpunkt.application."))
                .flatMap(port -> Arrays.stream(port.getMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()) && takesTheActorFirst(method))
                        .map(method -> new UseCase(port, method)))
                .filter(UseCase::isInPort)
                .sorted(Comparator.comparing(UseCase::toString))
                .toList();
    }

    private static boolean takesTheActorFirst(Method method) {
        return method.getParameterCount() > 0 && method.getParameterTypes()[0].equals(Actor.class);
    }

    /** An out-port may take the actor, too; it answers no refusals. */
    private boolean isInPort() {
        return method.getReturnType().equals(Result.class)
                && !port.getPackageName().endsWith(".shared");
    }

    /** Whether it is about what is public by nature. */
    boolean isAboutWhatIsPublic() {
        return Stream.of(OrganisationId.class, MunicipalityId.class, InitiativeId.class)
                .anyMatch(List.of(method.getParameterTypes())::contains);
    }

    /** What somebody is told who wants it. */
    Outcome tried(Injector house, Person person, Samples samples) {
        return refused(house, person, samples).map(Outcome::of).orElse(Outcome.MAY);
    }

    /** Why somebody is refused who wants it; empty if they are not, or lost a race. */
    Optional<DomainError> refused(Injector house, Person person, Samples samples) {
        try {
            return switch (wanted(house, person, samples.argumentsOf(method))) {
                case Result.Success<?, ?> success -> Optional.empty();
                case Result.Refusal<?, ?> refusal -> Optional.of(refusal.reason());
            };
        } catch (ConcurrentChangeException lost) {
            return Optional.empty();
        }
    }

    /**
     * What somebody is told who wants it.
     *
     * @param arguments all but the actor
     * @throws ConcurrentChangeException if somebody else was faster
     */
    Result<?, ?> wanted(Injector house, Person person, List<@Nullable Object> arguments) {
        var all = Stream.concat(Stream.<Object>of(person.actor()), arguments.stream())
                .toArray();
        try {
            return (Result<?, ?>) method.invoke(house.getInstance(port), all);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ConcurrentChangeException lost) {
                throw lost;
            }
            throw new AssertionError(
                    "%s by %s".formatted(this, person.somebody().title()), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        var feature = port.getPackageName().replace("org.knotenpunkt.application.", "");
        var overloads = Arrays.stream(port.getMethods())
                .filter(other -> other.getName().equals(method.getName()))
                .count();
        var last = overloads == 1 ? "" : "(%s)".formatted(method.getParameterTypes()[1].getSimpleName());
        return "%s.%s.%s%s".formatted(feature, port.getSimpleName(), method.getName(), last);
    }
}
