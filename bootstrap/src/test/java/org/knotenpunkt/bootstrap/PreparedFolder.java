package org.knotenpunkt.bootstrap;

import java.nio.file.Path;
import java.util.Map;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.bootstrap.postgres.DataFolder;

/** Data folders with a database that takes long to make, and so is made once and copied for each test that wants one of its own. */
public final class PreparedFolder {
    private PreparedFolder() {}

    /** A folder of the name whose database is empty and has the shape that this version needs. */
    public static Path empty(String name) {
        return DataFolder.copy(Empty.MADE, name);
    }

    /** A folder of the name whose database holds the demonstration. */
    public static Path demo(String name) {
        return DataFolder.copy(Demo.MADE, name);
    }

    private static Configuration in(Path folder) {
        return Configuration.of(Map.of("data.folder", folder.toString()), Map.of());
    }

    private static final class Empty {
        static final Path MADE = made();

        private static Path made() {
            var folder = DataFolder.empty("prepared-empty");
            Installation.migrate(in(folder));
            return folder;
        }
    }

    private static final class Demo {
        static final Path MADE = made();

        private static Path made() {
            var folder = empty("prepared-demo");
            try (var installation = Installation.serving(in(folder), true)) {
                installation.get(DemoData.class).prepare();
            }
            return folder;
        }
    }
}
