package org.knotenpunkt.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Each out-port has a contract: an interface of tests, called so, that asks for each thing that the port promises, and that the tests of an
 * adapter run. Out-ports are the interfaces of the application that adapters implement. It looks at the classes of tests, too.
 *
 * @param others the simple names of interfaces that adapters implement and that are no out-ports, or that have no contract for a reason
 */
public record PortContracts(Set<String> others) {
    private static final String APPLICATION = ".application.";

    public PortContracts {
        others = Set.copyOf(others);
    }

    /** The rule for all out-ports but these. */
    public static ArchRule exceptOf(String... others) {
        return new PortContracts(Set.of(others)).rule();
    }

    private ArchRule rule() {
        return classes()
                .that(areOutPorts())
                .should(haveAContract())
                .as("out-ports have contracts that the tests of adapters run, except " + others)
                .allowEmptyShould(true);
    }

    private DescribedPredicate<JavaClass> areOutPorts() {
        return DescribedPredicate.describe(
                "are out-ports",
                port -> port.isInterface()
                        && isOfTheApplication(port)
                        && !isContract(port)
                        && !others.contains(port.getSimpleName())
                        && port.getAllSubclasses().stream().anyMatch(PortContracts::isAdapter));
    }

    private static boolean isOfTheApplication(JavaClass one) {
        return one.getPackageName().concat(".").contains(APPLICATION);
    }

    private static boolean isContract(JavaClass one) {
        return one.isInterface() && one.getSimpleName().endsWith("Contract");
    }

    private static boolean isAdapter(JavaClass one) {
        return !one.isInterface() && !isOfTheApplication(one) && !isTest(one);
    }

    /** A test, or something that is made for one in the same place. */
    private static boolean isTest(JavaClass one) {
        return one.getSource()
                .map(source -> source.getUri().toString())
                .filter(place -> place.contains("/test-classes/") || place.contains("-tests.jar!"))
                .isPresent();
    }

    private static ArchCondition<JavaClass> haveAContract() {
        return new ArchCondition<>("have a contract") {
            @Override
            public void check(JavaClass port, ConditionEvents events) {
                var called = contractsOf(port)
                        .flatMap(PortContracts::called)
                        .filter(target -> target.getOwner().isAssignableTo(port.getFullName()))
                        .map(AccessTarget::getName)
                        .collect(Collectors.toSet());
                port.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaMethod::getName)
                        .distinct()
                        .filter(promised -> !called.contains(promised))
                        .forEach(promised -> events.add(SimpleConditionEvent.violated(
                                port,
                                "%s.%s is in no contract that the test of an adapter runs"
                                        .formatted(port.getFullName(), promised))));
            }
        };
    }

    /** The contracts that the tests of adapters run and that know the port. */
    private static Stream<JavaClass> contractsOf(JavaClass port) {
        return Stream.concat(Stream.of(port), port.getAllSubclasses().stream())
                .flatMap(one -> one.getDirectDependenciesToSelf().stream())
                .map(dependency -> dependency.getOriginClass())
                .map(PortContracts::outermost)
                .distinct()
                .filter(PortContracts::isContract)
                .filter(contract -> contract.getAllSubclasses().stream()
                        .anyMatch(test -> !test.isInterface() && !isOfTheApplication(test)));
    }

    private static JavaClass outermost(JavaClass one) {
        return one.getEnclosingClass().map(PortContracts::outermost).orElse(one);
    }

    private static Stream<AccessTarget> called(JavaClass contract) {
        return Stream.<JavaAccess<?>>concat(
                        contract.getCodeUnitCallsFromSelf().stream(), contract.getCodeUnitReferencesFromSelf().stream())
                .map(JavaAccess::getTarget);
    }
}
