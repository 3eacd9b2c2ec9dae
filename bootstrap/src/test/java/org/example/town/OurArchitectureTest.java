package org.example.town;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.knotenpunkt.bootstrap.architecture.FeatureOrder;
import org.knotenpunkt.bootstrap.architecture.LayerRules;
import org.knotenpunkt.bootstrap.architecture.ModelRules;
import org.knotenpunkt.bootstrap.architecture.RightsAsked;

// tag::rules[]
@AnalyzeClasses(packages = "org.example.town")
class OurArchitectureTest {
    @ArchTest
    static final ArchTests LAYERS = ArchTests.in(LayerRules.class);

    @ArchTest
    static final ArchTests MODEL = ArchTests.in(ModelRules.class);

    @ArchTest
    static final ArchRule FEATURES = FeatureOrder.of("twinning").rule();

    @ArchTest
    static final ArchRule RIGHTS = RightsAsked.exceptBy();
}
// end::rules[]
