package org.knotenpunkt.bootstrap.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.web.shared.Route;

/** One thing of each kind in the demonstration, so that requests get as far as they can. */
final class Things {
    private static final Pattern PARAMETER = Pattern.compile("([a-z_-]+)/\\{\\w+}");
    private static final Pattern LONE_PARAMETER = Pattern.compile("\\{\\w+}");

    private final Map<String, String> ids = new HashMap<>();

    /** Finds them as somebody from the town, and as the operator. */
    Things(Program town, Program operator) {
        var school = item(town, "/api/v1/organisations?kind=SCHOOL&text=Sternschule");
        ids.put("id", school);
        ids.put("organisations", school);
        ids.put("organisation", school);
        var known = town.json(town.get("/api/v1/organisations/" + school).body());
        for (var part : Map.of("relations", "relations", "functions", "functions", "socialSpaces", "social-spaces")
                .entrySet()) {
            ids.put(
                    part.getValue(),
                    known.at("/%s/0/id".formatted(part.getKey())).asText());
        }
        ids.put("schools", "195546");
        ids.put("municipalities", "05513000");
        ids.put("town", known.at("/town/id").asText());
        ids.put("towns", known.at("/town/id").asText());
        var inTown = "?town=" + ids.get("town");
        ids.put("agreements", item(town, "/api/v1/agreements" + inTown + "&state=IN_FORCE"));
        ids.put("centres", item(town, "/api/v1/centres" + inTown));
        ids.put("self-assessments", selfAssessment(town, inTown));
        ids.put("phases", Phase.DORMANT.name());
        ids.put("offers", item(town, "/api/v1/offers" + inTown));
        for (var table : List.of("services", "service_at_locations", "organizations", "taxonomies", "taxonomy_terms")) {
            ids.put(table, item(town, "/hsds/" + table, "/contents/0/id"));
        }
        ids.put("translations", "tr");
        for (var page : List.of("programm", "barrierefreiheit", "rueckmeldung")) {
            ids.put(page, Objects.requireNonNull(ids.get("town")));
        }
        ids.put("concepts", item(town, "/api/v1/concepts" + inTown));
        ids.put("assessments", item(town, "/api/v1/assessments" + inTown));
        var progress = town.json(town.get("/api/v1/agreements/%s/progress".formatted(ids.get("agreements")))
                .body());
        ids.put(
                "plans",
                Integer.toString(
                        SchoolYear.of(LocalDate.now(ZoneId.of("Europe/Berlin"))).start()));
        ids.put("goals", progress.at("/goals/0/id").asText());
        ids.put("contributions", progress.at("/contributions/0/id").asText());
        ids.put("disagreements", item(town, "/api/v1/agreements/%s/disagreements".formatted(ids.get("agreements"))));
        ids.put("initiatives", item(town, "/api/v1/initiatives"));
        ids.put("accounts", item(operator, "/api/v1/accounts"));
        ids.put("grants", item(operator, "/api/v1/grants"));
    }

    /** One of a centre that has any; its newest one is a draft. */
    private static String selfAssessment(Program town, String inTown) {
        var centres = town.json(town.get("/api/v1/centres" + inTown).body()).at("/items");
        return StreamSupport.stream(centres.spliterator(), false)
                .map(centre -> "/api/v1/centres/%s/self-assessments"
                        .formatted(centre.at("/id").asText()))
                .map(list -> town.json(town.get(list).body()).at("/items/0/id"))
                .filter(JsonNode::isTextual)
                .findFirst()
                .orElseThrow()
                .asText();
    }

    private static String item(Program program, String list) {
        return item(program, list, "/items/0/id");
    }

    private static String item(Program program, String list, String place) {
        var first = program.json(program.get(list).body()).at(place);
        assertThat(first.isTextual()).as(list).isTrue();
        return first.asText();
    }

    /** The ids by the names that stand before them in paths. */
    Map<String, String> ids() {
        return ids;
    }

    /** The id of the kind of that name. */
    String id(String name) {
        return Objects.requireNonNull(ids.get(name), name);
    }

    /** The path of the route to something that is there. */
    String path(Route route) {
        var programme = route.path().replace("{town}/{centre}", id("towns") + "/" + id("centres"));
        var filled = PARAMETER.matcher(programme).replaceAll(found -> found.group(1) + "/" + id(found));
        return LONE_PARAMETER.matcher(filled).replaceAll("x");
    }

    private String id(MatchResult parameter) {
        var known = ids.getOrDefault(parameter.group(1), "");
        return known.isEmpty() ? UUID.randomUUID().toString() : known;
    }

    /** The path of the route to something odd. */
    static String path(Route route, String odd) {
        return LONE_PARAMETER.matcher(route.path()).replaceAll(odd);
    }
}
