package org.knotenpunkt.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.Uuids;

/** How the model and the use cases are made. */
public final class ModelRules {
    private static final Set<String> SOURCES_OF_TIME_AND_CHANCE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.time.ZoneId.systemDefault",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.InstantSource.system",
            "java.util.concurrent.ThreadLocalRandom.current");

    @ArchTest
    public static final ArchRule time_and_chance_come_in_from_outside = noClasses()
            .that()
            .resideInAnyPackage("..domain..", "..application..")
            .should()
            .accessTargetWhere(readsTimeOrChance())
            .allowEmptyShould(true);

    /** As a thing has one address, its id is read in one way. */
    @ArchTest
    public static final ArchRule ids_are_read_by_uuids_alone = noClasses()
            .that()
            .doNotBelongToAnyOf(Uuids.class)
            .should()
            .accessTargetWhere(readsAnId())
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule the_model_does_not_change_in_place = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..domain..")
            .should()
            .beFinal()
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule reasons_and_events_are_records = classes()
            .that()
            .areAssignableTo(DomainError.class)
            .or()
            .areAssignableTo(DomainEvent.class)
            .should(beRecordsOrInterfaces())
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule a_use_case_takes_the_actor_first = classes()
            .that()
            .resideInAPackage("..application..")
            .and()
            .areInterfaces()
            .and(areImplementedByAService())
            .should(takeTheActorFirst())
            .allowEmptyShould(true);

    private ModelRules() {}

    private static DescribedPredicate<JavaAccess<?>> readsTimeOrChance() {
        return DescribedPredicate.describe(
                "reads the time or makes something up",
                access -> SOURCES_OF_TIME_AND_CHANCE.contains(target(access))
                        || (access.getTargetOwner().getFullName().startsWith("java.time.")
                                && access.getName().equals("now")));
    }

    private static DescribedPredicate<JavaAccess<?>> readsAnId() {
        return DescribedPredicate.describe(
                "reads an id", access -> target(access).equals("java.util.UUID.fromString"));
    }

    private static String target(JavaAccess<?> access) {
        return access.getTargetOwner().getFullName() + "." + access.getName();
    }

    private static ArchCondition<JavaClass> beRecordsOrInterfaces() {
        return new ArchCondition<>("be records, or interfaces that gather records") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.isRecord() && !type.isInterface()) {
                    events.add(SimpleConditionEvent.violated(type, type.getFullName() + " is neither"));
                }
            }
        };
    }

    private static DescribedPredicate<JavaClass> areImplementedByAService() {
        return new DescribedPredicate<>("are implemented by a service") {
            @Override
            public boolean test(JavaClass port) {
                return port.getSubclasses().stream()
                        .anyMatch(type -> type.getSimpleName().endsWith("Service")
                                && type.getPackageName().contains(".application."));
            }
        };
    }

    private static ArchCondition<JavaClass> takeTheActorFirst() {
        return new ArchCondition<>("take the actor first") {
            @Override
            public void check(JavaClass port, ConditionEvents events) {
                port.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(method -> !takesTheActorFirst(method))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " does not say first who wants it")));
            }
        };
    }

    private static boolean takesTheActorFirst(JavaMethod method) {
        var parameters = method.getRawParameterTypes();
        return !parameters.isEmpty() && parameters.getFirst().isEquivalentTo(Actor.class);
    }
}
