package org.knotenpunkt.web.organisation.school;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.application.organisation.school.SmallWorld.GLADBECK;
import static org.knotenpunkt.application.organisation.school.SmallWorld.HERTEN;
import static org.knotenpunkt.application.organisation.school.SmallWorld.RECKLINGHAUSEN;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.schoolId;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.organisation.school.SchoolUseCases;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.TestServer;

class SchoolApiTest {
    private static final String ALL = "/api/v1/schools";
    private static final String MOSAIK = ALL + "/" + schoolId(1);
    private static final String PESTALOZZI = ALL + "/" + schoolId(2);
    private static final Map<String, String> SOURCE = Map.of("title", "Schulamt", "date", "2026-03");
    /** Of a form of which the small world has none, so that lists of the others stay as they are. */
    private static final Map<String, String> RUNNING = Map.of("form", "13", "status", "1");

    @RegisterExtension
    static final TestServer SERVER = server(SchoolUseCases.inTheSmallWorld())
            .seeingAllOf("/api/v1/schools", "/api/v1/municipalities/{id}/school-figures");

    private static TestServer server(SchoolUseCases useCases) {
        var schools = useCases.schools();
        var reading = useCases.schoolReading();
        return TestServer.of("municipality", "school")
                .with(new SchoolApi(
                        reading,
                        reading,
                        schools,
                        schools,
                        schools,
                        schools,
                        schools,
                        schools,
                        schools,
                        useCases.clock()))
                .build();
    }

    private static ApiClient coordination() {
        return SERVER.api(Actors.workingIn(GLADBECK));
    }

    @Test
    void allFiltersAreReadAndCombined() {
        var list = coordination()
                .get(ALL + "?text=mosaik&town=" + GLADBECK + "&area=" + RECKLINGHAUSEN.id()
                        + "&form=02&form=20&operating=true&indexYear=2024/25&indexFrom=5&indexTo=7"
                        + "&startchancen=true&allDay=OPEN&sort=-socialIndex&on=2026-11-22&limit=10")
                .expect(200)
                .json();

        assertThat(list.at("/total").asInt()).isEqualTo(1);
        assertThat(list.at("/items/0/number").asText()).isEqualTo("199564");
        assertThat(list.at("/items/0/socialIndex/level").asInt()).isEqualTo(6);
        assertThat(list.at("/items/0/socialIndex/schoolYear").asText()).isEqualTo("2024/25");
        assertThat(list.at("/indexYears/0").asText()).isEqualTo("2024/25");
        assertThat(list.at("/editions/0/title").asText()).isEqualTo("Schuldaten");
    }

    @Test
    void aFilterWithoutMatchesIsAnEmptyList() {
        var list = coordination()
                .get(ALL + "?indexFrom=8&operating=true")
                .expect(200)
                .json();

        assertThat(list.at("/items")).isEmpty();
        assertThat(list.has("next")).isFalse();
    }

    @Test
    void pagesFollowEachOther() {
        var first = coordination()
                .get(ALL + "?form=02&form=20&limit=4&sort=number")
                .expect(200)
                .json();
        var second = coordination()
                .get(ALL + "?form=02&form=20&limit=4&sort=number&after="
                        + first.at("/next").asText())
                .expect(200)
                .json();

        assertThat(first.at("/items").findValuesAsText("number"))
                .containsExactly("102740", "119477", "119532", "120001");
        assertThat(second.at("/items").findValuesAsText("number")).containsExactly("190123", "199564");
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void unknownNoneAndALevelAreThreeThings() {
        var items = coordination()
                .get(ALL + "?form=02&form=20&sort=number")
                .expect(200)
                .json()
                .at("/items");

        assertThat(items.at("/0/socialIndex/level").asInt()).isEqualTo(6);
        assertThat(items.at("/4/socialIndex/assigned").asBoolean()).isFalse();
        assertThat(items.at("/4/socialIndex").has("level")).isFalse();
        assertThat(items.at("/3").has("socialIndex")).isFalse();
        assertThat(items.at("/2/startchancen").asBoolean(true)).isFalse();
        assertThat(items.at("/3").has("startchancen")).isFalse();
    }

    @Test
    void everyWrongParameterIsNamed() {
        var answer = coordination()
                .wrongly()
                .get(ALL + "?indexFrom=0&sort=size&startchancen=perhaps&town=here&on=soon")
                .expect(400);

        assertThat(answer.json().at("/fields").findValuesAsText("field"))
                .containsExactlyInAnyOrder("indexFrom", "sort", "startchancen", "town", "on");
    }

    @Test
    void schoolsOfWhichNobodyKnowsWhetherTheyAreInStartchancenCanBeAskedFor() {
        var unknown = coordination()
                .get(ALL + "?startchancenUnknown=true")
                .expect(200)
                .json();
        assertThat(unknown.at("/items")).isNotEmpty().allMatch(school -> !school.has("startchancen"));
        assertThat(coordination()
                        .get(ALL + "?startchancenUnknown=true&startchancen=true")
                        .expect(400)
                        .json()
                        .at("/fields/0/field")
                        .asText())
                .isEqualTo("startchancenUnknown");
    }

    @Test
    void schoolsOfWhoseAfternoonsNobodyKnowsCanBeAskedFor() {
        var unknown =
                coordination().get(ALL + "?allDayUnknown=true").expect(200).json();
        assertThat(unknown.at("/items")).isNotEmpty().allMatch(school -> !school.has("allDay"));
        assertThat(coordination()
                        .get(ALL + "?allDayUnknown=true&allDay=OPEN")
                        .expect(400)
                        .json()
                        .at("/fields/0/field")
                        .asText())
                .isEqualTo("allDayUnknown");
    }

    @Test
    void aRangeTheWrongWayRoundIsRefusedAtItsEnd() {
        assertThat(coordination()
                        .get(ALL + "?indexFrom=7&indexTo=3")
                        .expect(400)
                        .json()
                        .at("/fields/0")
                        .toString())
                .contains("indexTo", "request.range-reversed");
    }

    @Test
    void codesAreNamedInTheLanguageAskedFor() {
        var german = coordination().with("Accept-Language", "de").get(MOSAIK).expect(200);
        var english = coordination().with("Accept-Language", "en").get(MOSAIK).expect(200);

        assertThat(german.json().at("/facts/0/value/form/name").asText()).isEqualTo("Grundschule");
        assertThat(english.json().at("/facts/0/value/form/name").asText()).isEqualTo("Primary school");
    }

    @Test
    void aSchoolIsShownWithItsHistoryByIdAndByNumber() {
        var byId = coordination().get(MOSAIK).expect(200);
        var byNumber = coordination().get(ALL + "/by-number/199564").expect(200);

        assertThat(byNumber.json()).isEqualTo(byId.json());
        assertThat(byId.headers()).containsKey("etag");
        assertThat(byId.json().at("/town/name").asText()).isEqualTo("Gladbeck, Stadt");
        assertThat(byId.json().at("/socialIndex").findValuesAsText("schoolYear"))
                .containsExactly("2023/24", "2024/25");
        assertThat(byId.json().at("/startchancen/0/from").asText()).isEqualTo("2024-08-01");
    }

    @Test
    void whatLeadsNowhereIsNotFound() {
        assertThat(coordination().get(ALL + "/" + schoolId(99)).expect(404).code())
                .isEqualTo("organisation.school-not-found");
        coordination().wrongly().get(ALL + "/by-number/1").expect(404);
        coordination().wrongly().get(ALL + "/nonsense").expect(404);
    }

    @Test
    void strangersSeeNothing() {
        assertThat(SERVER.api().get(ALL).expect(401).code()).isEqualTo("shared.not-signed-in");
        SERVER.api(Actor.operator()).get(ALL).expect(403);
    }

    @Test
    void aSchoolIsAddedByHand() {
        var added = coordination()
                .post(
                        ALL,
                        Map.of(
                                "number",
                                "188888",
                                "town",
                                GLADBECK.toString(),
                                "name",
                                "Schule am See",
                                "address",
                                Map.of("postalCode", "45964", "place", "Gladbeck"),
                                "facts",
                                RUNNING,
                                "source",
                                SOURCE))
                .expect(201);

        assertThat(added.headers()).containsEntry("etag", "\"1\"");
        var shown = coordination()
                .get(requireNonNull(added.headers().get("location")))
                .expect(200)
                .json();
        assertThat(shown).isEqualTo(added.json());
        assertThat(shown.at("/address/place").asText()).isEqualTo("Gladbeck");
    }

    @Test
    void aNumberThatIsTakenIsAConflict() {
        var school = Map.of(
                "number",
                "177777",
                "town",
                HERTEN.toString(),
                "name",
                "Schule am See",
                "facts",
                RUNNING,
                "source",
                SOURCE);
        var herten = SERVER.api(Actors.workingIn(HERTEN));
        herten.post(ALL, school).expect(201);

        assertThat(herten.post(ALL, school).expect(409).code()).isEqualTo("organisation.school-number-taken");
    }

    @Test
    void aSchoolThatMissesSomethingIsRefusedAtTheField() {
        var answer = coordination()
                .wrongly()
                .post(ALL, Map.of("number", "1", "town", GLADBECK.toString()))
                .expect(400);

        assertThat(answer.json().at("/fields/0/field").asText()).isEqualTo("number");
    }

    @Test
    void factsAreRecordedOneAfterTheOther() {
        var version = version(PESTALOZZI);
        coordination()
                .ifMatch(version)
                .put(PESTALOZZI + "/all-day", Map.of("form", "NONE", "from", "2026-08-01", "source", SOURCE))
                .expect(204);
        coordination()
                .ifMatch(version + 1)
                .put(PESTALOZZI + "/startchancen", Map.of("takesPart", true, "from", "2026-08-01", "source", SOURCE))
                .expect(204);
        coordination()
                .ifMatch(version + 2)
                .put(PESTALOZZI + "/social-index", Map.of("schoolYear", "2025/26", "assigned", false, "source", SOURCE))
                .expect(204);
        coordination()
                .ifMatch(version + 3)
                .put(
                        PESTALOZZI + "/pupils",
                        Map.of("schoolYear", "2025/26", "count", 210, "method", "ROUNDED", "source", SOURCE))
                .expect(204);
        var last = coordination()
                .ifMatch(version + 4)
                .put(
                        PESTALOZZI + "/facts",
                        Map.of("facts", Map.of("form", "02", "status", "2"), "from", "2026-08-01", "source", SOURCE))
                .expect(204);

        assertThat(last.headers()).containsEntry("etag", "\"%d\"".formatted(version + 5));
        var school = coordination().get(PESTALOZZI).expect(200).json();
        assertThat(school.at("/allDay/1/value").asText()).isEqualTo("NONE");
        assertThat(school.at("/startchancen/1/value").asBoolean()).isTrue();
        assertThat(school.at("/socialIndex/1/assigned").asBoolean(true)).isFalse();
        assertThat(school.at("/pupils/0/count").asInt()).isEqualTo(210);
        assertThat(school.at("/facts/1/value/phase").asText()).isEqualTo("CLOSING");
        assertThat(school.at("/facts/0/until").asText()).isEqualTo("2026-07-31");
        var counted = Map.of("schoolYear", "2025/26", "count", 211, "method", "COUNTED", "source", SOURCE);
        var refused = coordination()
                .ifMatch(version(PESTALOZZI))
                .put(PESTALOZZI + "/pupils", counted)
                .expect(409)
                .json();
        assertThat(refused.path("code").asText()).isEqualTo("organisation.said-otherwise");
        assertThat(refused.at("/known/words").asText()).isEqualTo("210 ROUNDED");
        assertThat(refused.at("/known/source/title").asText()).isNotEmpty();
        var correcting = new HashMap<String, Object>(counted);
        correcting.put("correcting", true);
        coordination()
                .ifMatch(version(PESTALOZZI))
                .put(PESTALOZZI + "/pupils", correcting)
                .expect(204);
        assertThat(coordination().get(PESTALOZZI).json().at("/pupils/0/count").asInt())
                .isEqualTo(211);
        coordination()
                .ifMatch(version(PESTALOZZI))
                .put(PESTALOZZI + "/facts/PUPILS/withdrawal", Map.of("from", "2025-08-01", "reason", "Vertippt"))
                .expect(204);
        assertThat(coordination().get(PESTALOZZI).json().at("/pupils").toString())
                .doesNotContain("210", "211");
    }

    private static long version(String school) {
        var tag = coordination().get(school).expect(200).headers().getOrDefault("etag", "");
        return Long.parseLong(tag.replace("\"", ""));
    }

    @Test
    void aChangeNeedsTheVersionAndTheNewestOne() {
        var change = Map.of("form", "NONE", "from", "2026-08-01", "source", SOURCE);

        coordination().wrongly().put(MOSAIK + "/all-day", change).expect(428);
        coordination().ifMatch(77).put(MOSAIK + "/all-day", change).expect(412);
    }

    @Test
    void aRefusalIsToldInASentence() {
        var answer = coordination()
                .with("Accept-Language", "en")
                .ifMatch(version(MOSAIK))
                .put(MOSAIK + "/startchancen", Map.of("takesPart", true, "from", "2020-08-01", "source", SOURCE))
                .expect(422);

        assertThat(answer.code()).isEqualTo("organisation.before-startchancen");
        assertThat(answer.json().at("/detail").asText()).contains("2024");
    }

    @Test
    void theFiguresOfATownAreCounted() {
        var figures = coordination()
                .get("/api/v1/municipalities/" + HERTEN + "/school-figures?on=2024-01-01")
                .expect(200)
                .json();

        assertThat(figures.at("/primaries").asInt())
                .isEqualTo(figures.at("/schools").asInt());
        assertThat(figures.at("/primariesByIndex/0").has("socialIndex")).isFalse();
    }
}
