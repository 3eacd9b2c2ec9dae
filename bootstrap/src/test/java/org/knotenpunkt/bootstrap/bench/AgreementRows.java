package org.knotenpunkt.bootstrap.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.bootstrap.bench.Towns.Town;
import org.knotenpunkt.bootstrap.configuration.Login;
import org.knotenpunkt.domain.partnership.ContentHash;

/** Agreements of towns: in each a large one and many proposals, and in the city as many of all sorts as it takes to search among them. */
record AgreementRows(CanonicalJson canonical) {
    /** How many of each town wait for an answer. */
    static final int PROPOSALS = 3_000;

    private static final int LISTED = 10_000;
    private static final int LARGE = 9_000_000;

    /** The agreement of a town that has many goals and values. */
    static UUID large(Town town) {
        return id(town, LARGE);
    }

    /** @param number from 1 to {@link #PROPOSALS} */
    static UUID proposal(Town town, int number) {
        return id(town, number);
    }

    private static UUID id(Town town, int number) {
        return new UUID(town.id().value().getLeastSignificantBits(), number);
    }

    private static UUID partner(Town town, String which) {
        return UUID.nameUUIDFromBytes((which + town.id()).getBytes(UTF_8));
    }

    /** By what the proposals of a town are known, all of which say the same. */
    ContentHash proposed(Town town) {
        return ContentDocument.hash(small(town));
    }

    private String small(Town town) {
        return ContentDocument.text(content(town).withoutGoals(), canonical);
    }

    private static SampleContent content(Town town) {
        return new SampleContent(List.of(town.schoolId(), partner(town, "provider"), partner(town, "parents")));
    }

    /** @param towns the city first */
    void insert(Login login, List<Town> towns) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(
                login.url(), login.user(), login.password().value())) {
            connection.setAutoCommit(false);
            for (var town : towns) {
                insert(connection, town, town.equals(towns.getFirst()) ? LISTED : 0);
                connection.commit();
            }
        }
    }

    private void insert(Connection connection, Town town, int listed) throws SQLException, IOException {
        Script.run(
                connection,
                "agreements",
                Map.of(
                        "knotenpunkt.scope", town.id(),
                        "bench.town", town.id(),
                        "bench.school", town.schoolId(),
                        "bench.provider", partner(town, "provider"),
                        "bench.parents", partner(town, "parents"),
                        "bench.account", Person.leadership(town),
                        "bench.proposals", PROPOSALS,
                        "bench.listed", listed,
                        "bench.small", small(town),
                        "bench.large", ContentDocument.text(content(town).withGoals(), canonical)));
    }
}
