package org.knotenpunkt.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which layer may know which. */
public final class LayerRules {
    @ArchTest
    public static final ArchRule the_domain_knows_only_itself = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "..domain.."))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule the_application_knows_only_the_domain = classes()
            .that()
            .resideInAPackage("..application..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "..domain..", "..application.."))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule the_domain_does_no_input_or_output = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql.."))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule persistence_does_not_know_the_web = noClasses()
            .that()
            .resideInAPackage("..persistence..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("..web..", "..bootstrap..", "io.javalin..", "org.eclipse.jetty.."))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule the_web_does_not_know_persistence = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("..persistence..", "..bootstrap..", "org.jooq..", "java.sql.."))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule only_wiring_knows_guice = noClasses()
            .that()
            .resideOutsideOfPackage("..bootstrap..")
            .and()
            .haveSimpleNameNotEndingWith("Module")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.google.inject.."))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule packages_are_named_after_what_they_are_about = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..utils..", "..common..", "..impl..", "..port..", "..ports..", "..helper..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule an_implementation_is_named_by_how_it_does_it =
            noClasses().should().haveSimpleNameEndingWith("Impl").allowEmptyShould(true);

    private LayerRules() {}
}
