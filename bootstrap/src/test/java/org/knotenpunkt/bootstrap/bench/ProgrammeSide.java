package org.knotenpunkt.bootstrap.bench;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.knotenpunkt.bootstrap.RunningServer;
import org.knotenpunkt.bootstrap.bench.Load.Request;

/** A server whose database holds programmes and counts, what people ask it, and the floor beside it. */
final class ProgrammeSide implements AutoCloseable {
    /** Stands in the scope for what is published in all towns. */
    private static final UUID PUBLISHED = new UUID(0, 1);

    private static final int FEW = 2;

    private final RunningServer server;
    private final Floor floor;
    private final List<Person> people;
    private final List<Person> office;
    private final ProgrammeRequests requests;
    private final CountRequest count;
    private final NetworkRequest network;

    ProgrammeSide(Databases databases, String database, LocalDate today) throws Exception {
        server = RunningServer.start(databases.configuration(database), false);
        var login = databases.login(database);
        var towns = Towns.largest(login);
        people = Person.coordinating(server.installation(), towns);
        office = Person.inOffice(server.installation(), towns, ProgrammeRows.NETWORK);
        requests = ProgrammeRequests.of(login, towns, today);
        count = new CountRequest(login, towns);
        network = NetworkRequest.of(server.address(), office);
        floor = new Floor(
                login,
                Towns.scope(towns, ProgrammeRows.NETWORK, PUBLISHED),
                List.of(
                        new ProgrammeByHand(requests.written(server.address())),
                        new CountsByHand(),
                        new FiguresByHand(),
                        new HalfYearByHand(requests.reports(server.address(), people)),
                        new ReleasesByHand()));
    }

    RequestBench bench() {
        return new RequestBench(server.address(), floor.address());
    }

    URI address() {
        return server.address();
    }

    /** Who coordinates the largest towns. */
    List<Person> people() {
        return people;
    }

    /** Two of them, for what takes so long that the answers for all at once would not come in time on a busy machine. */
    List<Person> few() {
        return people.subList(0, FEW);
    }

    /** Who reads for the network of all towns. */
    List<Person> office() {
        return office;
    }

    ProgrammeRequests requests() {
        return requests;
    }

    Request count() {
        return count;
    }

    Request network() {
        return network;
    }

    @Override
    public void close() {
        floor.close();
        server.close();
    }
}
