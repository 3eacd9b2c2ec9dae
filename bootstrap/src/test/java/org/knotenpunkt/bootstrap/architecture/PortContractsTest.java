package org.knotenpunkt.bootstrap.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;

/** All that adapters do for the application is said by contracts, which they pass. */
@AnalyzeClasses(packages = "org.knotenpunkt", importOptions = PortContractsTest.Written.class)
class PortContractsTest {
    /** What somebody has written outside of the model, tests too. */
    static final class Written implements ImportOption {
        private static final Pattern LEFT_OUT = Pattern.compile(".*/(persistence/tables|templates|domain)/.*");

        @Override
        public boolean includes(Location location) {
            return !location.matches(LEFT_OUT);
        }
    }

    /** A file that somebody hands in, and whoever watches an import, are no services: each adapter has its own. */
    @ArchTest
    static final ArchRule CONTRACTS = PortContracts.exceptOf("HandedInFile", "ImportWatch");
}
