package org.knotenpunkt.bootstrap.postgres;

import java.nio.file.Path;

/** A process that writes numbers into the database of a folder, and says each of them once the database has confirmed it. */
final class Scribe {
    private Scribe() {}

    public static void main(String... arguments) throws Exception {
        try (var database = EmbeddedDatabase.start(Path.of(arguments[0]))) {
            Notes.make(database);
            for (int i = 1; ; i++) {
                Notes.write(database, String.valueOf(i));
                System.out.println(i);
            }
        }
    }
}
