package org.knotenpunkt.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.knotenpunkt.bootstrap.configuration.Secret;
import org.knotenpunkt.persistence.shared.DatabaseRoles;

/** The passwords of the roles of an embedded PostgreSQL: made once, at random, in a file for its owner alone. */
final class Passwords {
    static final String ADMINISTRATOR = "postgres";

    private static final int BYTES = 32;

    private final Properties properties;

    private Passwords(Properties properties) {
        this.properties = properties;
    }

    /** The passwords in their file in the folder, which is made if it is not there. */
    static Passwords in(Path folder) throws IOException {
        var file = folder.resolve("passwords.properties");
        if (Files.notExists(file)) {
            write(file);
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new Passwords(properties);
    }

    Secret of(String role) {
        var password = properties.getProperty(role);
        if (password == null) {
            throw new IllegalArgumentException("There is no password for %s".formatted(role));
        }
        return new Secret(password);
    }

    private static void write(Path file) throws IOException {
        var properties = new Properties();
        for (var role : new String[] {ADMINISTRATOR, DatabaseRoles.MIGRATOR, DatabaseRoles.SERVER}) {
            properties.setProperty(role, random());
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished);
        Folders.hide(unfinished);
        try (var writer = Files.newBufferedWriter(unfinished)) {
            properties.store(writer, "The roles of the database in this folder. Keep this file to yourself.");
        }
        Files.move(unfinished, file);
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
