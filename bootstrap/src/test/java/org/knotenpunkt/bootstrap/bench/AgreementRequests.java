package org.knotenpunkt.bootstrap.bench;

import java.util.List;
import org.knotenpunkt.bootstrap.bench.Load.Request;

/** What people ask about the agreements of their town. */
final class AgreementRequests {
    /** Some of the filters of the list, each in the query. */
    private static final List<String> FILTERS = List.of(
            "",
            "&state=IN_FORCE",
            "&state=PROPOSED&kind=education-partnership",
            "&kind=centre-cooperation",
            "&text=regenbogen",
            "&text=sankt&state=OVER",
            "&party=%s");

    private AgreementRequests() {}

    /** The one with many goals. */
    static Request large() {
        return (client, person, random) ->
                client.get("/api/v1/agreements/" + AgreementRows.large(person.town()), person.headers());
    }

    /** How far the goals of that are, with all values. */
    static Request progress() {
        return (client, person, random) -> client.get(
                "/api/v1/agreements/%s/progress".formatted(AgreementRows.large(person.town())), person.headers());
    }

    static Request list() {
        return (client, person, random) -> {
            var town = person.town();
            var filter = FILTERS.get(random.nextInt(FILTERS.size())).formatted(town.other());
            return client.get("/api/v1/agreements?town=%s%s".formatted(town.id(), filter), person.headers());
        };
    }
}
