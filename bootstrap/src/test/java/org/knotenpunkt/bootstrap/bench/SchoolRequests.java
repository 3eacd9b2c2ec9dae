package org.knotenpunkt.bootstrap.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.knotenpunkt.bootstrap.bench.Load.Request;
import org.knotenpunkt.bootstrap.bench.Towns.Town;

/** What people ask about schools. */
final class SchoolRequests {
    private static final List<String> WORDS =
            List.of("birkenfe", "regenbog", "sankt", "astrid", "grünst", "neuenro", "hohenhei", "felsber");

    private SchoolRequests() {}

    static Request schoolByNumber() {
        return (client, person, random) -> client.get(
                "/api/v1/schools/by-number/" + (Country.FIRST_NUMBER + random.nextInt(Country.SCHOOLS)),
                person.headers());
    }

    static Request schoolsOfTown(List<Town> towns) {
        return (client, person, random) -> client.get(
                "/api/v1/schools?town=%s&form=02&operating=true&indexFrom=%d"
                        .formatted(towns.get(random.nextInt(towns.size())).id(), 1 + random.nextInt(5)),
                person.headers());
    }

    static Request schoolsByName() {
        return (client, person, random) -> client.get(
                "/api/v1/schools?text="
                        + URLEncoder.encode(WORDS.get(random.nextInt(WORDS.size())), StandardCharsets.UTF_8),
                person.headers());
    }

    static Request figuresOf(Town town) {
        return (client, person, random) ->
                client.get("/api/v1/municipalities/%s/school-figures".formatted(town.id()), person.headers());
    }
}
