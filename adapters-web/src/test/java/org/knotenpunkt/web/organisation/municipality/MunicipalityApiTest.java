package org.knotenpunkt.web.organisation.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.application.organisation.school.SmallWorld.ESSEN;
import static org.knotenpunkt.application.organisation.school.SmallWorld.GLADBECK;
import static org.knotenpunkt.application.organisation.school.SmallWorld.HERTEN;
import static org.knotenpunkt.application.organisation.school.SmallWorld.RECKLINGHAUSEN;
import static org.knotenpunkt.application.organisation.school.SmallWorld.STATE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.organisation.school.SchoolUseCases;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.TestServer;

class MunicipalityApiTest {
    private static final String ALL = "/api/v1/municipalities";
    private static final Map<String, String> SOURCE = Map.of("title", "Rathaus", "date", "2026");

    @RegisterExtension
    static final TestServer SERVER = server(SchoolUseCases.inTheSmallWorld()).seeingAllOf("/api/v1");

    private static TestServer server(SchoolUseCases useCases) {
        var municipalities = useCases.municipalities();
        var reading = useCases.municipalityReading();
        return TestServer.of("municipality")
                .with(new MunicipalityApi(
                        reading,
                        reading,
                        municipalities,
                        municipalities,
                        municipalities,
                        municipalities,
                        municipalities,
                        useCases.clock()))
                .build();
    }

    private static ApiClient coordination() {
        return SERVER.api(Actors.workingIn(GLADBECK));
    }

    @Test
    void municipalitiesAreListedWithWhatTheyAddUpTo() {
        var list = coordination()
                .get(ALL + "?area=" + RECKLINGHAUSEN.id() + "&sort=-inhabitants&kind=63&limit=1")
                .expect(200)
                .json();

        assertThat(list.at("/total").asInt()).isEqualTo(2);
        assertThat(list.at("/items/0/ags").asText()).isEqualTo("05562014");
        assertThat(list.at("/items/0/inhabitants").asInt()).isEqualTo(75_889);
        assertThat(list.at("/items/0/district/name").asText()).isEqualTo("Recklinghausen");
        assertThat(list.at("/items/0/primaries").asInt()).isEqualTo(2);
        assertThat(list.has("next")).isTrue();
    }

    @Test
    void municipalitiesAreFoundByTheKeyOfTheirState() {
        assertThat(coordination()
                        .get(ALL + "?state=05")
                        .expect(200)
                        .json()
                        .at("/total")
                        .asInt())
                .isGreaterThanOrEqualTo(3);
        assertThat(coordination()
                        .get(ALL + "?state=06")
                        .expect(200)
                        .json()
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(coordination().wrongly().get(ALL + "?state=5").expect(400).code())
                .isEqualTo("request.fields");
    }

    @Test
    void aFigureThatIsNotKnownIsNotThere() {
        var items = coordination().get(ALL + "?sort=ags").expect(200).json().at("/items");

        assertThat(items.at("/0/primaries").asInt()).isOne();
        assertThat(items.at("/0").has("startchancenPrimaries")).isFalse();
        assertThat(items.at("/1/startchancenPrimaries").asInt()).isOne();
    }

    @Test
    void aYouthOfficeIsUnknownThereOrNotThere() {
        var list = coordination().get(ALL + "?sort=ags").expect(200).json().at("/items");

        assertThat(list.at("/0/id").asText()).isEqualTo(ESSEN.toString());
        assertThat(list.at("/0").has("youthOffice")).isFalse();
        assertThat(coordination()
                        .get(ALL + "?youthOffice=false")
                        .expect(200)
                        .json()
                        .at("/items")
                        .findValuesAsText("ags"))
                .contains("05562020");
    }

    @Test
    void everyWrongParameterIsNamed() {
        var answer = coordination()
                .wrongly()
                .get(ALL + "?area=x&youthOffice=x&sort=x&on=x")
                .expect(400);

        assertThat(answer.json().at("/fields").findValuesAsText("field"))
                .containsExactlyInAnyOrder("area", "youthOffice", "sort", "on");
    }

    @Test
    void aMunicipalityIsShownByIdAndByKey() {
        var byId = coordination().get(ALL + "/" + HERTEN).expect(200);
        var byKey = coordination().get(ALL + "/by-ags/05562020").expect(200);

        assertThat(byKey.json()).isEqualTo(byId.json());
        assertThat(byId.json().at("/facts/0/value/kind/name").asText()).isEqualTo("Stadt");
        assertThat(byId.json().at("/population/0/countedOn").asText()).isEqualTo("2023-11-30");
    }

    @Test
    void whatLeadsNowhereIsNotFound() {
        assertThat(coordination().get(ALL + "/by-ags/00000000").expect(404).code())
                .isEqualTo("organisation.municipality-not-found");
        coordination().wrongly().get(ALL + "/by-ags/5562020").expect(404);
    }

    @Test
    void areasAddUpTheirMunicipalities() {
        var areas = coordination()
                .get("/api/v1/areas?level=DISTRICT&within=" + STATE.id())
                .expect(200)
                .json();

        assertThat(areas.at("/items/1/area/key").asText()).isEqualTo("05562");
        assertThat(areas.at("/items/1/municipalities").asInt()).isEqualTo(2);
        assertThat(coordination().wrongly().get("/api/v1/areas").expect(400).code())
                .isEqualTo("request.fields");
    }

    @Test
    void theOperatorAddsAMunicipality() {
        var municipality = Map.of(
                "ags",
                "05970024",
                "name",
                "Kreuztal, Stadt",
                "facts",
                Map.of("kind", "63", "hectares", 7_100),
                "source",
                SOURCE);
        var added = SERVER.api(Actor.operator()).post(ALL, municipality).expect(201);

        assertThat(added.json().at("/facts/0/value/hectares").asInt()).isEqualTo(7_100);
        assertThat(SERVER.api(Actor.operator())
                        .post(ALL, municipality)
                        .expect(409)
                        .code())
                .isEqualTo("organisation.ags-taken");
        coordination().post(ALL, municipality).expect(403);
    }

    @Test
    void aTownRecordsWhatItKnowsOfItself() {
        var town = ALL + "/" + GLADBECK;
        coordination()
                .ifMatch(1)
                .put(town + "/youth-office", Map.of("own", false, "from", "2026-01-01", "source", SOURCE))
                .expect(204);
        coordination()
                .ifMatch(2)
                .put(town + "/population", Map.of("countedOn", "2025-12-31", "inhabitants", 0, "source", SOURCE))
                .expect(204);
        coordination()
                .ifMatch(3)
                .put(town + "/facts", Map.of("facts", Map.of("kind", "67"), "from", "2026-01-01", "source", SOURCE))
                .expect(204);

        var shown = coordination().get(town).expect(200);
        assertThat(shown.headers()).containsEntry("etag", "\"4\"");
        assertThat(shown.json().at("/youthOffice/1/value").asBoolean(true)).isFalse();
        assertThat(coordination()
                        .ifMatch(4)
                        .put(
                                town + "/population",
                                Map.of("countedOn", "2099-12-31", "inhabitants", 1, "source", SOURCE))
                        .expect(422)
                        .code())
                .isEqualTo("organisation.population-in-the-future");
        var fact = town + "/facts/POPULATION/withdrawal";
        coordination()
                .ifMatch(4)
                .put(fact, Map.of("from", "2025-12-31", "reason", "Vertippt"))
                .expect(204);
        assertThat(coordination().get(town).json().at("/population").toString()).doesNotContain("2025-12-31");
        assertThat(coordination()
                        .ifMatch(5)
                        .put(fact, Map.of("from", "2025-12-31"))
                        .expect(409)
                        .code())
                .isEqualTo("organisation.nothing-recorded-then");
    }

    @Test
    void anothersTownIsOutOfReach() {
        SERVER.api(Actors.workingIn(ESSEN))
                .ifMatch(1)
                .put(ALL + "/" + HERTEN + "/youth-office", Map.of("own", true, "from", "2026-01-01", "source", SOURCE))
                .expect(404);
    }
}
