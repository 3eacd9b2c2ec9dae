package org.knotenpunkt.bootstrap.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.bootstrap.DemoData;
import org.knotenpunkt.bootstrap.PreparedFolder;
import org.knotenpunkt.bootstrap.RunningServer;
import org.knotenpunkt.bootstrap.postgres.EmbeddedDatabase;
import org.knotenpunkt.web.shared.server.WebServer;

/** How often a page or an answer of the API asks the database does not depend on how much there is to show. */
class RoundTripsTest {
    /**
     * The start page asks each feature what waits for somebody and what it says of what has happened, and the handover what belongs to a
     * centre, each time in a transaction of its own.
     */
    private static final int MOST = 27;

    @Test
    void theNumberOfRoundTripsDoesNotDependOnTheNumberOfRows() throws IOException {
        try (var database = EmbeddedDatabase.start(PreparedFolder.demo("round-trips"));
                var cable = CountedCable.to(database)) {
            try (var server = RunningServer.start(cable.through(database), true)) {
                var programs = programs(server);
                var things = new Things(programs.getFirst(), programs.getLast());
                var few = roundTrips(server, programs, things, cable);
                new Plenty(server.installation(), things).everywhere();
                var many = roundTrips(server, programs, things, cable);

                assertThat(few)
                        .hasSizeGreaterThan(50)
                        .allSatisfy((route, count) -> assertThat(count).isBetween(0, MOST));
                assertThat(many).isEqualTo(few);
            }
        }
    }

    private static List<Program> programs(RunningServer server) {
        var signIns = server.installation().get(DemoData.class).prepare();
        return List.of("koordination", "initiative", "betrieb").stream()
                .flatMap(name -> signIns.stream().filter(signIn -> signIn.name().startsWith(name)))
                .map(signIn -> new Program(server, signIn))
                .toList();
    }

    /** How often each route asks the database, for whoever may. */
    private static Map<String, Integer> roundTrips(
            RunningServer server, List<Program> programs, Things things, CountedCable cable) {
        var found = new TreeMap<String, Integer>();
        for (var route : server.installation().get(WebServer.class).routes()) {
            if (route.method().name().equals("GET")) {
                var path = things.path(route);
                programs.stream()
                        .filter(program -> program.get(path).statusCode() < 400)
                        .findFirst()
                        .ifPresent(program -> found.put(route.path(), roundTrips(program, path, cable)));
            }
        }
        return found;
    }

    /** Now and then a session is touched, or an idle connection tried, on the way: the lesser of two counts. */
    private static int roundTrips(Program program, String path, CountedCable cable) {
        return IntStream.range(0, 2)
                .map(i -> {
                    int before = cable.asked();
                    program.get(path);
                    return cable.asked() - before;
                })
                .min()
                .orElseThrow();
    }
}
