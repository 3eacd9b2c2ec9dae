package org.knotenpunkt.bootstrap;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.Socket;
import java.net.http.HttpClient;
import java.util.regex.Pattern;
import org.knotenpunkt.bootstrap.architecture.ProductionClasses;
import org.knotenpunkt.web.shared.ApiContract;

/** What goes on between tests and the API is as its description says. */
@AnalyzeClasses(packages = "org.knotenpunkt", importOptions = HttpTestsTest.TestClasses.class)
class HttpTestsTest {
    /**
     * They ask for pages, health and metrics; they speak byte by byte, or to a database; they send many times over, to servers
     * that are being killed or measured, what other tests send as well.
     */
    private static final Pattern OTHERS = Pattern.compile(
            ".*\\.(RunningServerTest|OtherSchemaTest|CanaryTest|LargeUploadTest|Wire|(Counted)?Cable|KillablePostgres|PgBouncer|load\\.\\w+|bench\\.Client)(\\$.*)?");

    @ArchTest
    static final ArchRule whoever_speaks_to_the_api_holds_it_against_its_description =
            classes().should(useTheContractIfTheyOpenConnections());

    private static ArchCondition<JavaClass> useTheContractIfTheyOpenConnections() {
        return new ArchCondition<>("send what they send through ApiContract") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var opensConnections = dependsOn(type, HttpClient.class) || dependsOn(type, Socket.class);
                if (opensConnections
                        && !OTHERS.matcher(type.getName()).matches()
                        && !dependsOn(type, ApiContract.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " goes past ApiContract"));
                }
            }
        };
    }

    private static boolean dependsOn(JavaClass type, Class<?> other) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(other));
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
