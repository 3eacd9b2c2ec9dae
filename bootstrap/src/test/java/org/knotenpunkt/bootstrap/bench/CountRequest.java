package org.knotenpunkt.bootstrap.bench;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.knotenpunkt.bootstrap.bench.Towns.Town;
import org.knotenpunkt.bootstrap.configuration.Login;

/** People enter how many came, each to one session of their town after the other of which nobody has entered anything. */
final class CountRequest implements Load.Request {
    private static final int MOST = 10_000;
    private static final int GUESTS = 30;
    private static final String MISSING = """
            select s.offer_id, s.id
            from offer_session s
            where s.municipality_id = ? and s.starts_at < current_date and s.cancelled is null
                and (
                    select c.number from session_count c
                    where c.municipality_id = s.municipality_id and c.session_id = s.id and c.newest) is null
            order by s.starts_at desc, s.id limit ?
            """;

    private final Map<Town, Sessions> sessions = new HashMap<>();

    private record Sessions(List<String> paths, AtomicInteger next) {}

    CountRequest(Login login, List<Town> towns) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        login.url(), login.user(), login.password().value());
                var scope = connection.createStatement();
                var missing = connection.prepareStatement(MISSING)) {
            scope.execute(Towns.scope(towns));
            for (var town : towns) {
                missing.setObject(1, town.id().value());
                missing.setInt(2, MOST);
                var paths = new ArrayList<String>();
                try (var rows = missing.executeQuery()) {
                    while (rows.next()) {
                        paths.add(
                                "/api/v1/offers/%s/sessions/%s/count".formatted(rows.getString(1), rows.getString(2)));
                    }
                }
                sessions.put(town, new Sessions(paths, new AtomicInteger()));
            }
        }
    }

    @Override
    public Client.Answer send(Client client, Person person, Random random) throws IOException {
        var known = sessions.get(person.town());
        int number = known == null ? 0 : known.next().getAndIncrement();
        if (known == null || number >= known.paths().size()) {
            throw new IllegalStateException("Everything has been counted");
        }
        return client.put(
                known.paths().get(number),
                person.headers() + "If-Match: \"0\"\r\n",
                "{\"entry\":\"%s\",\"adults\":%d,\"upToFive\":2,\"languages\":[\"de\",\"tr\"],\"method\":\"COUNTED\",\"reason\":\"nachgetragen\"}"
                        .formatted(UUID.randomUUID(), random.nextInt(GUESTS)));
    }
}
