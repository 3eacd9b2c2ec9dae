package org.knotenpunkt.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is seen to fail on a house that was built against it. */
class BrokenRulesTest {
    private static final JavaClasses GARDEN = new ClassFileImporter().importPackages("org.example.garden");

    @ParameterizedTest(name = "{1} breaks: {0}")
    @MethodSource
    void everyRuleSeesWhatItForbids(ArchRule rule, String culprit) {
        var result = rule.evaluate(GARDEN);

        assertThat(result.getFailureReport().getDetails()).anyMatch(detail -> detail.contains(culprit));
    }

    static Stream<Arguments> everyRuleSeesWhatItForbids() {
        return Stream.of(
                arguments(LayerRules.the_domain_knows_only_itself, "FrameworkInTheModel"),
                arguments(LayerRules.the_domain_does_no_input_or_output, "PlantThatReadsAFile"),
                arguments(LayerRules.the_application_knows_only_the_domain, "PlantService"),
                arguments(LayerRules.persistence_does_not_know_the_web, "PlantRepositoryImpl"),
                arguments(LayerRules.the_web_does_not_know_persistence, "PlantRoutes"),
                arguments(LayerRules.only_wiring_knows_guice, "FrameworkInTheModel"),
                arguments(LayerRules.packages_are_named_after_what_they_are_about, "Things"),
                arguments(LayerRules.an_implementation_is_named_by_how_it_does_it, "PlantRepositoryImpl"),
                arguments(ModelRules.time_and_chance_come_in_from_outside, "Instant.now()"),
                arguments(ModelRules.time_and_chance_come_in_from_outside, "UUID.randomUUID()"),
                arguments(ModelRules.time_and_chance_come_in_from_outside, "PlantWithItsOwnIds.making"),
                arguments(ModelRules.ids_are_read_by_uuids_alone, "PlantWithItsOwnIds.read("),
                arguments(ModelRules.ids_are_read_by_uuids_alone, "PlantWithItsOwnIds.reading("),
                arguments(ModelRules.the_model_does_not_change_in_place, "FrameworkInTheModel.injected"),
                arguments(ModelRules.reasons_and_events_are_records, "ReasonThatIsNoRecord"),
                arguments(ModelRules.a_use_case_takes_the_actor_first, "WaterPlant.water"),
                arguments(RightsAsked.exceptBy(), "GardenerService.pick"),
                arguments(FeatureOrder.of("plant", "harvest", "util").rule(), "PlantThatKnowsTheHarvest"),
                arguments(FeatureOrder.of("plant", "harvest").rule(), "has no place in the order"));
    }

    @ParameterizedTest
    @CsvSource({
        "file:/house/domain/target/classes/org/knotenpunkt/domain/shared/, true",
        "file:/house/domain/target/test-classes/org/knotenpunkt/domain/shared/, false",
        "jar:file:/house/domain/target/knotenpunkt-domain-0.1.jar!/org/knotenpunkt/, true",
        "jar:file:/house/domain/target/knotenpunkt-domain-0.1-tests.jar!/org/knotenpunkt/, false"
    })
    void rulesAreForProductionClassesWhereverTheyLie(URI place, boolean included) {
        assertThat(new ProductionClasses().includes(Location.of(place))).isEqualTo(included);
    }

    @Test
    void whoAsksInAHelperHasAskedAndSoHasWhoIsExcepted() {
        var result = RightsAsked.exceptBy("GardenerService").evaluate(GARDEN);

        assertThat(result.hasViolation()).isFalse();
        assertThat(RightsAsked.exceptBy().evaluate(GARDEN).getFailureReport().getDetails())
                .hasSize(1);
    }

    @Test
    void withoutContractsEachPortIsNamed() {
        var house = new ClassFileImporter()
                .withImportOption(new ProductionClasses())
                .importPackages("org.knotenpunkt.application.needs", "org.knotenpunkt.persistence.needs");

        assertThat(PortContracts.exceptOf().evaluate(house).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains("InvitationKeys.next"))
                .anyMatch(detail -> detail.contains("AssessmentRepository.save"));
        assertThat(PortContracts.exceptOf("InvitationKeys")
                        .evaluate(house)
                        .getFailureReport()
                        .getDetails())
                .noneMatch(detail -> detail.contains("InvitationKeys.next"));
    }

    @Test
    void theOrderOfFeaturesHoldsWhereNobodyGoesBack() {
        assertThat(FeatureOrder.of("harvest", "plant", "util")
                        .rule()
                        .evaluate(GARDEN)
                        .hasViolation())
                .isFalse();
    }
}
