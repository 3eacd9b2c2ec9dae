package org.knotenpunkt.bootstrap.architecture;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

/** The rules on Knotenpunkt itself. */
@AnalyzeClasses(packages = "org.knotenpunkt", importOptions = ProductionClasses.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests LAYERS = ArchTests.in(LayerRules.class);

    @ArchTest
    static final ArchTests MODEL = ArchTests.in(ModelRules.class);

    /** One's own password, sessions and tokens: {@code Owner} says whose they are, and no right gives anybody else's. */
    @ArchTest
    static final ArchRule RIGHTS = RightsAsked.exceptBy("OwnAccountService", "TokenService");

    /** The first and the last hold what is generated: tables know nothing, templates know the views of all features. */
    @ArchTest
    static final ArchRule FEATURES = FeatureOrder.of(
                    "tables",
                    "shared",
                    "organisation",
                    "initiative",
                    "access",
                    "centre",
                    "needs",
                    "partnership",
                    "offer",
                    "report",
                    "templates")
            .rule();
}
