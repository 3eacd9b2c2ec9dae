package org.knotenpunkt.bootstrap.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The office of a network reads what its towns have released, one part of the list or another.
 *
 * @param parts of the list, where they are
 */
record NetworkRequest(List<String> parts) implements Load.Request {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PARTS = 20;
    private static final String LIST =
            "/api/v1/initiatives/%s/released-figures?limit=50".formatted(ProgrammeRows.NETWORK);

    /** Lets somebody look where the parts are, as the server shows them. */
    static NetworkRequest of(URI server, List<Person> office) throws IOException {
        var parts = new ArrayList<>(List.of(LIST));
        try (var load = new Load(server, office.subList(0, 1))) {
            load.each((client, person) -> {
                while (parts.size() < PARTS) {
                    var next = JSON.readTree(client.get(parts.getLast(), person.headers())
                                    .text())
                            .get("next");
                    if (next == null) {
                        return;
                    }
                    parts.add(LIST + "&after=" + next.textValue());
                }
            });
        }
        return new NetworkRequest(List.copyOf(parts));
    }

    @Override
    public Client.Answer send(Client client, Person person, Random random) throws IOException {
        return client.get(parts.get(random.nextInt(parts.size())), person.headers());
    }
}
