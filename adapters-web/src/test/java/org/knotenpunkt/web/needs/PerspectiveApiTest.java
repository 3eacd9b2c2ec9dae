package org.knotenpunkt.web.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.MOTHERS;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.MOTHERS_ID;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.neighbourhoodMothers;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.web.shared.ApiClient.json;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.needs.NeedsHouse;
import org.knotenpunkt.domain.needs.perspective.OwnPerspective;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.needs.perspective.PerspectiveApi;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.TestServer;

/** How programs say from where else a town asks. */
class PerspectiveApiTest {
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor READER = Actors.holding(Role.READER, new Scope.Municipality(LINDENAU));
    private static final String ALL = "/api/v1/perspectives";
    private static final String ONE = ALL + "/" + MOTHERS_ID;
    private static final NeedsHouse HOUSE = new NeedsHouse(new PolicyRights());

    @RegisterExtension
    static final TestServer SERVER = TestServer.of("needs", "organisation", "municipality", "school")
            .with(new PerspectiveApi(HOUSE.perspectives(), HOUSE.perspectives()))
            .build()
            .seeing(answer -> answer.contains("/perspectives"));

    @BeforeEach
    void know() {
        HOUSE.needs().clear();
        HOUSE.needs().perspectives().save(neighbourhoodMothers());
    }

    private static ApiClient seen() {
        return SERVER.api(COORDINATION).ifMatch(stored().version());
    }

    private static OwnPerspective stored() {
        return HOUSE.needs().perspectives().of(LINDENAU).find(MOTHERS).orElseThrow();
    }

    private static List<String> faults(ApiClient.Answer answer) {
        return answer.expect(400)
                .json()
                .path("fields")
                .valueStream()
                .map(fault ->
                        fault.path("field").asText() + " " + fault.path("code").asText())
                .toList();
    }

    private static Map<String, Object> adding(String field, Object value) {
        return Map.of("town", LINDENAU.toString(), "name", Map.of("de", "Väter", "uk", "Батьки"), field, value);
    }

    @Test
    void aPerspectiveIsAddedAndRead() {
        var added = SERVER.api(COORDINATION)
                .post(ALL, adding("countsWith", "FAMILIES"))
                .expect(201);
        var id = added.json().path("id").asText();

        assertThat(added.header("Location")).isEqualTo(ALL + "/" + id);
        assertThat(added.header("ETag")).isEqualTo("\"1\"");
        assertThat(SERVER.api(READER).get(ALL + "/" + id).expect(200).json())
                .isEqualTo(json("""
                {"id": "%s", "town": "%s", "code": "VAETER", "name": {"de": "Väter", "uk": "Батьки"}, "countsWith": "FAMILIES",
                 "version": 1}
                """.formatted(id, LINDENAU)));
        assertThat(SERVER.api(READER)
                        .get(ALL + "?town=" + LINDENAU)
                        .expect(200)
                        .json()
                        .path("items")
                        .findValuesAsText("code"))
                .containsExactlyInAnyOrder("STADTTEILMUETTER", "VAETER");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        var wrong = Map.of("code", "väter", "name", Map.of("x", "Väter"), "countsWith", "STADTTEILMUETTER");

        assertThat(faults(SERVER.api(COORDINATION).wrongly().post(ALL, wrong)))
                .contains(
                        "town request.missing",
                        "code needs.request.no-perspective-code",
                        "name.de request.missing",
                        "name.x needs.request.no-language",
                        "countsWith request.not-a-choice");
        var twice = Map.of("town", LINDENAU.toString(), "name", Map.of("de", "V", "DE", "W"));
        assertThat(faults(SERVER.api(COORDINATION).post(ALL, twice)))
                .singleElement()
                .asString()
                .isEqualToIgnoringCase("name.de needs.request.language-twice");
    }

    @Test
    void aCodeIsNeverTakenTwice() {
        seen().put(ONE + "/ending", null).expect(204);

        assertThat(SERVER.api(COORDINATION)
                        .post(ALL, adding("code", "STADTTEILMUETTER"))
                        .expect(409)
                        .code())
                .isEqualTo("needs.perspective-code-taken");
        assertThat(SERVER.api(COORDINATION)
                        .post(ALL, adding("code", "FAMILIES"))
                        .expect(409)
                        .code())
                .isEqualTo("needs.perspective-code-taken");
    }

    @Test
    void oneIsRenamedGivenUpAndTakenUpAgainAsItWasSeen() {
        seen().put(ONE + "/name", Map.of("name", Map.of("de", "Stadtteileltern")))
                .expect(204);
        assertThat(stored().name().german()).isEqualTo("Stadtteileltern");
        seen().put(ONE + "/ending", null).expect(204);
        assertThat(seen().get(ONE).expect(200).json().path("givenUp").asText()).isEqualTo(TODAY.toString());
        assertThat(seen().delete(ONE + "/ending").expect(204).header("ETag")).isEqualTo("\"4\"");
        assertThat(stored().isGivenUp()).isFalse();
        SERVER.api(COORDINATION).ifMatch(1).put(ONE + "/ending", null).expect(412);
        SERVER.api(COORDINATION).wrongly().put(ONE + "/ending", null).expect(428);
    }

    @Test
    void whoeverDoesNotCoordinateChangesNothing() {
        SERVER.api(READER).ifMatch(1).put(ONE + "/ending", null).expect(403);
        SERVER.api(READER).post(ALL, adding("code", "ANDERE")).expect(403);
        SERVER.api(COORDINATION).get(ALL + "/" + new UUID(7, 7)).expect(404);
    }
}
