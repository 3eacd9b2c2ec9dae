import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Generates the jOOQ classes of the tables that the migrations make. It runs in a JVM of its own during the build, and does
 * nothing where the classes of these very migrations are there already.
 *
 * <p>Arguments: the folder of the migrations, and the folder of the sources to write.
 */
final class GenerateTables {
    private static final String PACKAGE = "org.knotenpunkt.persistence.tables";

    public static void main(String... arguments) throws Exception {
        var migrations = Path.of(arguments[0]);
        var sources = Path.of(arguments[1]);
        var stamp = sources.resolve("migrations.sha256");
        var hash = hashOf(inputs(migrations));
        if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
            return;
        }
        Files.createDirectories(sources);
        Files.deleteIfExists(stamp);
        try (var postgres = EmbeddedPostgres.start()) {
            migrate(postgres, migrations);
            GenerationTool.generate(configuration(postgres, sources));
            writeCatalog(postgres, sources);
        }
        Files.writeString(stamp, hash);
    }

    /** Everything on which the classes depend. */
    private static List<Path> inputs(Path folder) throws IOException {
        try (var migrations = Files.list(folder)) {
            return Stream.concat(migrations.sorted(), Stream.of(Path.of("src/codegen/GenerateTables.java")))
                    .toList();
        }
    }

    private static String hashOf(List<Path> files) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var file : files) {
            digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void migrate(EmbeddedPostgres postgres, Path migrations) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role knotenpunkt_server");
        }
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("filesystem:" + migrations)
                .placeholders(Map.of("server", "knotenpunkt_server"))
                .load()
                .migrate();
    }

    /** What the database is made of, as text, so that another one can be held against it. */
    private static void writeCatalog(EmbeddedPostgres postgres, Path sources) throws SQLException, IOException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from knotenpunkt_catalog order by 1, 2, 3")) {
            var entries = new ArrayList<String>();
            while (rows.next()) {
                entries.add("        new Entry(%s, %s, %s, %s)"
                        .formatted(literal(rows, 1), literal(rows, 2), literal(rows, 3), literal(rows, 4)));
            }
            Files.writeString(
                    sources.resolve(PACKAGE.replace('.', '/')).resolve("Catalog.java"), """
                    package %s;

                    public final class Catalog {
                        public record Entry(String kind, String relation, String name, String definition) {}

                        public static final java.util.List<Entry> ENTRIES = java.util.List.of(
                    %s);

                        private Catalog() {}
                    }
                    """.formatted(PACKAGE, String.join(",\n", entries)));
        }
    }

    private static String literal(ResultSet rows, int column) throws SQLException {
        var text = rows.getString(column);
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static Configuration configuration(EmbeddedPostgres postgres, Path sources) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withUrl(postgres.getJdbcUrl("postgres", "postgres"))
                        .withUser("postgres"))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withInputSchema("public")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("flyway_.*")
                                .withIncludeRoutines(false)
                                .withIncludeTriggerRoutines(false)
                                .withIncludeSequences(false)
                                .withIncludeUDTs(false)
                                .withIncludeDomains(false))
                        .withGenerate(new Generate()
                                .withJavaTimeTypes(true)
                                .withRecords(true)
                                .withGlobalCatalogReferences(false)
                                .withGlobalSchemaReferences(false)
                                .withImplicitJoinPathsToOne(false)
                                .withImplicitJoinPathsToMany(false)
                                .withImplicitJoinPathsManyToMany(false)
                                .withJavadoc(false))
                        .withTarget(
                                new Target().withPackageName(PACKAGE).withDirectory(sources.toString())));
    }
}
