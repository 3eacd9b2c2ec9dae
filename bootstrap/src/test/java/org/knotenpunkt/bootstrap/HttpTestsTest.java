package org.knotenpunkt.bootstrap;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.Socket;
import java.net.http.HttpClient;
import org.knotenpunkt.bootstrap.architecture.ProductionClasses;
import org.knotenpunkt.web.shared.ApiContract;

/** What goes on between tests and the API is as its description says. */
@AnalyzeClasses(packages = "org.knotenpunkt", importOptions = HttpTestsTest.TestClasses.class)
class HttpTestsTest {
    /** They ask for pages, health and metrics; they hang up in the middle of a request; they stand in for a network. */
    private static final DescribedPredicate<JavaClass> DO_NOT_SPEAK_TO_THE_API = nameMatching(
                    ".*\\.(RunningServerTest|LargeUploadTest|Wire|Cable)(\\$.*)?")
            .forSubtype();

    @ArchTest
    static final ArchRule whoever_speaks_to_the_api_holds_it_against_its_description = classes()
            .that(openConnections())
            .and(DescribedPredicate.not(DO_NOT_SPEAK_TO_THE_API))
            .should(dependOnClassesThat(belongToAnyOf(ApiContract.class)));

    private static DescribedPredicate<JavaClass> openConnections() {
        var connection = equivalentTo(HttpClient.class).or(equivalentTo(Socket.class));
        return DescribedPredicate.describe(
                "open connections",
                type -> type.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .anyMatch(connection));
    }

    /** Those that are not production classes. */
    static final class TestClasses implements ImportOption {
        private final ImportOption production = new ProductionClasses();

        @Override
        public boolean includes(Location location) {
            return !production.includes(location);
        }
    }
}
