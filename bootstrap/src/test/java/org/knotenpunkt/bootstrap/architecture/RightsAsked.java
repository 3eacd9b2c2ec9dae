package org.knotenpunkt.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/**
 * Each use case asks whether its actor may: whatever a service does for an in-port calls {@link Rights}, itself or through what
 * it calls. That it does so before anything else, and about the right thing, is for tests to show.
 *
 * @param ownMatters the simple names of services that do what concerns nobody but the actor, and so takes no right
 */
public record RightsAsked(Set<String> ownMatters) {
    public RightsAsked {
        ownMatters = Set.copyOf(ownMatters);
    }

    /** The rule for all services but these. */
    public static ArchRule exceptBy(String... ownMatters) {
        return new RightsAsked(Set.of(ownMatters)).rule();
    }

    private ArchRule rule() {
        return classes()
                .that()
                .resideInAPackage("..application..")
                .and()
                .areNotInterfaces()
                .should(askForRights())
                .as("use cases ask for rights, except own matters by " + ownMatters)
                .allowEmptyShould(true);
    }

    private ArchCondition<JavaClass> askForRights() {
        return new ArchCondition<>("ask for rights") {
            @Override
            public void check(JavaClass service, ConditionEvents events) {
                if (!ownMatters.contains(service.getSimpleName())) {
                    service.getMethods().stream()
                            .filter(method -> isUseCase(service, method))
                            .filter(method -> !asks(method))
                            .forEach(method -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " asks nobody whether its actor may")));
                }
            }
        };
    }

    /** Whether it does what an in-port promises: it takes the actor first and answers with a result or a refusal. */
    private static boolean isUseCase(JavaClass service, JavaMethod method) {
        var parameters = method.getRawParameterTypes();
        return !parameters.isEmpty()
                && parameters.getFirst().isEquivalentTo(Actor.class)
                && method.getRawReturnType().isEquivalentTo(Result.class)
                && service.getAllRawInterfaces().stream().anyMatch(port -> promises(port, method));
    }

    private static boolean promises(JavaClass port, JavaMethod method) {
        return !port.isEquivalentTo(Rights.class)
                && port.getMethods().stream()
                        .anyMatch(promised -> promised.getModifiers().contains(JavaModifier.ABSTRACT)
                                && promised.getName().equals(method.getName())
                                && promised.getRawParameterTypes().equals(method.getRawParameterTypes()));
    }

    private static boolean asks(JavaMethod useCase) {
        var seen = new HashSet<JavaCodeUnit>(Set.of(useCase));
        var ahead = new ArrayDeque<JavaCodeUnit>(List.of(useCase));
        while (!ahead.isEmpty()) {
            var targets = called(ahead.remove()).toList();
            if (targets.stream().anyMatch(target -> target.getOwner().isEquivalentTo(Rights.class))) {
                return true;
            }
            targets.stream()
                    .flatMap(target -> target.resolveMember().stream())
                    .filter(JavaCodeUnit.class::isInstance)
                    .map(JavaCodeUnit.class::cast)
                    .filter(unit -> unit.getOwner().getPackageName().contains(".application.") && seen.add(unit))
                    .forEach(ahead::add);
        }
        return false;
    }

    private static Stream<AccessTarget> called(JavaCodeUnit unit) {
        return Stream.<JavaAccess<?>>concat(
                        unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
                .map(JavaAccess::getTarget);
    }
}
