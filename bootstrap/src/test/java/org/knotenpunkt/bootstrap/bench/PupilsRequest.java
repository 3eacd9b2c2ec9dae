package org.knotenpunkt.bootstrap.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** People correct how many pupils a school of their town has, each in the version that they have seen last. */
final class PupilsRequest implements Load.Request {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 100_000;

    private final Map<Person, Seen> schools = new ConcurrentHashMap<>();

    private record Seen(String path, String version) {}

    /** Lets everybody look at the school of their town, as the server shows it, and say a first time how many it has. */
    PupilsRequest(URI server, List<Person> people) throws IOException {
        try (var load = new Load(server, people)) {
            load.each(this::look);
        }
    }

    private void look(Client client, Person person) throws IOException {
        var shown = client.get("/api/v1/schools/by-number/" + person.town().school(), person.headers());
        var id = JSON.readTree(shown.text()).get("id").textValue();
        schools.put(person, new Seen("/api/v1/schools/%s/pupils".formatted(id), shown.etag()));
        send(client, person, new Random(0));
    }

    @Override
    public Client.Answer send(Client client, Person person, Random random) throws IOException {
        var seen = schools.get(person);
        if (seen == null) {
            throw new IllegalStateException("Nobody has looked yet");
        }
        var answer = client.put(
                seen.path(),
                person.headers() + "If-Match: %s\r\n".formatted(seen.version()),
                "{\"schoolYear\":\"2024/25\",\"count\":%d,\"method\":\"COUNTED\",\"source\":{\"title\":\"Schulstatistik\",\"date\":\"2024-10-15\"},\"correcting\":true}"
                        .formatted(random.nextInt(MOST)));
        schools.put(person, new Seen(seen.path(), answer.etag()));
        return answer;
    }
}
