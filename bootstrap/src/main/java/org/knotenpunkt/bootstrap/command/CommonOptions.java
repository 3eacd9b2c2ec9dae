package org.knotenpunkt.bootstrap.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.bootstrap.CannotRun;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import picocli.CommandLine.Option;

/** What every command can be told. */
public final class CommonOptions {
    private static final Path STANDARD_FILE = Path.of("knotenpunkt.properties");

    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            description = "The settings; otherwise KNOTENPUNKT_CONFIG names the file, or knotenpunkt.properties in this"
                    + " folder is read if it is there. The environment (KNOTENPUNKT_SERVER_PORT for server.port, and so"
                    + " on) counts more than the file.")
    private @Nullable Path file;

    @Option(names = "--verbose", description = "Tell more of what goes on, and of what goes wrong.")
    private boolean verbose;

    /** The settings, checked. */
    public Configuration configuration() {
        return Configuration.of(settings(), System.getenv());
    }

    public boolean isVerbose() {
        return verbose;
    }

    private Map<String, String> settings() {
        var named = file != null ? file.toString() : System.getenv("KNOTENPUNKT_CONFIG");
        if (named != null) {
            return read(Path.of(named));
        }
        return Files.exists(STANDARD_FILE) ? read(STANDARD_FILE) : Map.of();
    }

    private static Map<String, String> read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (NoSuchFileException e) {
            throw new CannotRun("There is no file of settings %s".formatted(file), e);
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotRun("The settings in %s cannot be read: %s".formatted(file, e), e);
        }
        var settings = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key)));
        return settings;
    }
}
