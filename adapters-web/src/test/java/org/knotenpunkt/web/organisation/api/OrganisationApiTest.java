package org.knotenpunkt.web.organisation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.web.organisation.api.Lindenau.CENTRE;
import static org.knotenpunkt.web.organisation.api.Lindenau.COORDINATION;
import static org.knotenpunkt.web.organisation.api.Lindenau.HEAD_OF_SCHOOL;
import static org.knotenpunkt.web.organisation.api.Lindenau.NEIGHBOUR;
import static org.knotenpunkt.web.organisation.api.Lindenau.OFFICE;
import static org.knotenpunkt.web.organisation.api.Lindenau.SCHOOL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.TestServer;

class OrganisationApiTest {
    private static final String ALL = "/api/v1/organisations";
    private static final String TOWN = "?town=" + LINDENAU;

    @RegisterExtension
    static final TestServer SERVER = new Lindenau().server().seeing(answer -> !CorrectionApiTest.mends(answer));

    @Test
    void organisationsAreFoundByName() {
        var found = coordination()
                .get(ALL + "?text=school&kind=SCHOOL&town=" + LINDENAU)
                .expect(200);

        assertThat(found.json().at("/items/0/name").asText()).isEqualTo("School 3");
        assertThat(found.json().at("/items/0/town/name").asText()).isEqualTo("Lindenau");
    }

    @Test
    void strangersAndTheOperatorSeeNoOrganisations() {
        SERVER.api().get(ALL).expect(401);
        SERVER.api(Actor.operator()).get(ALL).expect(403);
    }

    @Test
    void anOrganisationIsRegisteredRenamedMovedKeyedAndEnded() {
        var path = registered(Map.of(
                "kind", "SCHOOL",
                "town", LINDENAU.toString(),
                "name", "Schule am Markt",
                "shortName", "GGS Markt",
                "address", Map.of("street", "Markt 1", "postalCode", "44000", "place", "Lindenau"),
                "contact", Map.of("email", "markt@school.example"),
                "keys", List.of(Map.of("scheme", "SCHOOL_NUMBER", "value", "123456"))));
        changing(path)
                .post(path + "/names", Map.of("name", "Marktschule", "from", "2025-08-01"))
                .expect(204);
        changing(path)
                .post(path + "/addresses", Map.of("postalCode", "44001", "place", "Lindenau", "from", "2025-08-01"))
                .expect(204);
        changing(path)
                .put(path + "/keys/SCHOOL_NUMBER/123456/ending", Map.of("lastDay", "2025-07-31"))
                .expect(204);
        changing(path)
                .post(path + "/keys", Map.of("scheme", "SCHOOL_NUMBER", "value", "654321", "from", "2025-08-01"))
                .expect(204);
        changing(path).put(path + "/contact", Map.of("phone", "0209 1")).expect(204);
        changing(path)
                .put(
                        path + "/ending",
                        Map.of("lastDay", "2026-07-31", "kind", "MERGED", "successors", List.of(SCHOOL.toString())))
                .expect(204);

        var before = coordination().get(path + "?on=2025-07-31").expect(200).json();
        assertThat(before.at("/name").asText()).isEqualTo("Schule am Markt");
        assertThat(before.at("/address/street").asText()).isEqualTo("Markt 1");
        assertThat(before.at("/keys/0/value").asText()).isEqualTo("123456");
        assertThat(before.at("/existence").asText()).isEqualTo("EXISTS");
        var today = coordination().get(path).expect(200).json();
        assertThat(today.at("/name").asText()).isEqualTo("Marktschule");
        assertThat(today.at("/keys/0/value").asText()).isEqualTo("654321");
        assertThat(today.at("/allKeys/1/until").asText()).isEqualTo("2026-07-31");
        assertThat(today.at("/existence").asText()).isEqualTo("ENDED");
        assertThat(today.at("/currentSuccessors/0/id").asText()).isEqualTo(SCHOOL.toString());
        var history = coordination().get(path + "/history").expect(200).json();
        assertThat(history.at("/items").findValuesAsText("topic")).contains("name", "address", "key", "life");
    }

    @Test
    void aKeyBelongsToOneOrganisation() {
        var key = List.of(Map.of("scheme", "OTHER", "value", "Portal:1"));
        registered(Map.of("kind", "PROVIDER", "town", LINDENAU.toString(), "name", "Eins", "keys", key));

        var taken = coordination()
                .with("Accept-Language", "de")
                .post(ALL, Map.of("kind", "PROVIDER", "town", LINDENAU.toString(), "name", "Zwei", "keys", key))
                .expect(409);
        assertThat(taken.code()).isEqualTo("organisation.key-taken");
        assertThat(taken.json().path("detail").asText())
                .isEqualTo("anderer Schlüssel Portal:1 gehört in dieser Zeit schon einer anderen Organisation.");
    }

    @Test
    void whatIsToComeIsFoundUnlessADayIsNamed() {
        registered(Map.of(
                "kind", "PROVIDER", "town", LINDENAU.toString(), "name", "Hafenverein", "founded", "2099-08-01"));

        var found = coordination().get(ALL + "?text=hafenverein").expect(200).json();
        assertThat(found.at("/items/0/firstDay").asText()).isEqualTo("2099-08-01");
        assertThat(coordination()
                        .get(ALL + "?text=hafenverein&on=2026-11-22")
                        .expect(200)
                        .json()
                        .at("/items"))
                .isEmpty();

        var path = registered(Map.of("kind", "PROVIDER", "town", LINDENAU.toString(), "name", "Verein am Kanal"));
        changing(path)
                .post(path + "/names", Map.of("name", "Kanalhaus", "from", "2099-01-01"))
                .expect(204);
        var renamed = coordination().get(ALL + "?text=kanalhaus").expect(200).json();
        assertThat(renamed.at("/items/0/name").asText()).isEqualTo("Verein am Kanal");
        assertThat(renamed.at("/items/0/laterNames/0/name").asText()).isEqualTo("Kanalhaus");
        assertThat(renamed.at("/items/0/laterNames/0/from").asText()).isEqualTo("2099-01-01");
    }

    @Test
    void anIdIsReadAsItIsWrittenAndNotOtherwise() {
        coordination().get(ALL + "/" + SCHOOL).expect(200);
        coordination().get(ALL + "/1-1-1-1-1").expect(404);
    }

    @Test
    void aSuccessorMayBecomeKnownWithTheEnd() {
        var ended = registered(Map.of("kind", "SCHOOL", "town", LINDENAU.toString(), "name", "Schule im Wandel"));
        var key = Map.of("scheme", "SCHOOL_NUMBER", "value", "777777");
        changing(ended)
                .put(
                        ended + "/ending",
                        Map.of(
                                "lastDay",
                                "2026-07-31",
                                "kind",
                                "MERGED",
                                "newSuccessors",
                                List.of(Map.of("name", "Schule nach dem Wandel", "keys", List.of(key)))))
                .expect(204);

        var told = coordination().get(ended).expect(200).json();
        assertThat(told.at("/ending/successors/0/name").asText()).isEqualTo("Schule nach dem Wandel");
        var successor = coordination()
                .get("/api/v1/organisations/"
                        + told.at("/ending/successors/0/id").asText())
                .expect(200)
                .json();
        assertThat(successor.at("/founded").asText()).isEqualTo("2026-08-01");
        assertThat(successor.at("/keys/0/value").asText()).isEqualTo("777777");
    }

    @Test
    void whatIsWrittenWronglyIsToldByField() {
        var wrong = coordination()
                .post(
                        ALL,
                        Map.of(
                                "kind",
                                "SCHOOL",
                                "town",
                                LINDENAU.toString(),
                                "name",
                                "Schule",
                                "keys",
                                List.of(Map.of("scheme", "SCHOOL_NUMBER", "value", "12"))))
                .expect(400);

        assertThat(wrong.json().at("/fields/0/field").asText()).isEqualTo("keys[0].value");
        coordination()
                .post(
                        ALL,
                        Map.of(
                                "kind",
                                "SCHOOL",
                                "town",
                                LINDENAU.toString(),
                                "name",
                                "x".repeat(250),
                                "contact",
                                Map.of("homepage", "javascript:alert(1)")))
                .expect(400);
    }

    @Test
    void whatIsTooLongToReachSomebodyByIsSaidToBeTooLong() {
        var path = registered(Map.of("kind", "PROVIDER", "town", LINDENAU.toString(), "name", "Träger am Ring"));
        var tooLong = changing(path)
                .wrongly()
                .put(
                        path + "/contact",
                        Map.of(
                                "phone", "0".repeat(41),
                                "email", "x".repeat(250) + "@ring.example",
                                "homepage", "https://ring.example/" + "x".repeat(300)))
                .expect(400);
        assertThat(tooLong.json().findValuesAsText("pointer")).containsExactly("#/phone", "#/email", "#/homepage");
        assertThat(tooLong.json().at("/errors").findValuesAsText("code")).containsOnly("request.too-long");
    }

    @Test
    void whoSaysANameAnAddressOrAKeyIsRecordedAndTold() {
        var register = Map.of("title", "Vereinsregister Lindenau", "date", "2024-03");
        var letter = Map.of("title", "Schreiben des Vorstands", "date", "2025-06-30");
        var path = registered(
                Map.of("kind", "PROVIDER", "town", LINDENAU.toString(), "name", "Verein Süd", "source", register));
        changing(path)
                .post(path + "/names", Map.of("name", "Verein Südost", "from", "2025-08-01", "source", letter))
                .expect(204);
        changing(path)
                .post(
                        path + "/addresses",
                        Map.of("postalCode", "44001", "place", "Lindenau", "from", "2025-08-01", "source", letter))
                .expect(204);
        changing(path)
                .post(path + "/keys", Map.of("scheme", "MAINTAINER_NUMBER", "value", "10066", "source", letter))
                .expect(204);

        var told = coordination().get(path).expect(200).json();
        assertThat(told.at("/names/0/source/title").asText()).isEqualTo("Vereinsregister Lindenau");
        assertThat(told.at("/names/1/source/date").asText()).isEqualTo("2025-06-30");
        assertThat(told.at("/addresses/0/source/title").asText()).isEqualTo("Schreiben des Vorstands");
        assertThat(told.at("/allKeys/0/source/title").asText()).isEqualTo("Schreiben des Vorstands");
        assertThat(coordination().get(path + "/history").expect(200).json().findValuesAsText("title"))
                .contains("Vereinsregister Lindenau", "Schreiben des Vorstands");
        assertThat(changing(path)
                        .post(
                                path + "/names",
                                Map.of(
                                        "name",
                                        "Verein Ost",
                                        "from",
                                        "2026-01-01",
                                        "source",
                                        Map.of("title", "Nächster Bericht", "date", "2099")))
                        .expect(422)
                        .code())
                .isEqualTo("organisation.source-in-future");
    }

    @Test
    void anotherTownsOrganisationCannotBeChanged() {
        var path = ALL + "/" + SCHOOL;
        assertThat(SERVER.api(NEIGHBOUR)
                        .ifMatch(1)
                        .post(path + "/names", Map.of("name", "Ours", "from", "2026-01-01"))
                        .expect(404)
                        .code())
                .isEqualTo("shared.out-of-reach");
        SERVER.api(NEIGHBOUR).get(path).expect(200);
    }

    @Test
    void whoDoesNotNameTheVersionOrAnOldOneChangesNothing() {
        var path = registered(Map.of("kind", "PROVIDER", "town", LINDENAU.toString(), "name", "Träger"));
        var name = Map.of("name", "Anderer", "from", "2026-01-01");
        coordination().wrongly().post(path + "/names", name).expect(428);
        coordination().ifMatch(7).post(path + "/names", name).expect(412);
        coordination().ifMatch(1).post(path + "/names", name).expect(204);
        coordination().ifMatch(1).post(path + "/names", name).expect(412);
    }

    @Test
    void theOfficeKeepsOrganisationsThatBelongToNoTown() {
        var foundation = Map.of("kind", "FOUNDATION", "name", "Stiftung Morgen");

        SERVER.api(OFFICE).post(ALL, foundation).expect(201);
        assertThat(coordination().post(ALL, foundation).expect(403).code()).isEqualTo("shared.role-missing");
    }

    @Test
    void aRelationIsRecordedDescribedEndedAndSeenFromBothSides() {
        var centre = registered(Map.of("kind", "FAMILY_CENTRE", "town", LINDENAU.toString(), "name", "Neues Zentrum"));
        var relation = Map.of(
                "town",
                LINDENAU.toString(),
                "kind",
                "HOSTS",
                "fromOrganisation",
                SCHOOL.toString(),
                "toOrganisation",
                centre.substring(centre.lastIndexOf('/') + 1),
                "from",
                "2024-08-01",
                "note",
                "Beschluss des Rates");
        var path = location(coordination().post("/api/v1/relations", relation));
        assertThat(coordination()
                        .post("/api/v1/relations", relation)
                        .expect(409)
                        .code())
                .isEqualTo("organisation.already-related");
        changing(path)
                .put(path + "/description", Map.of("source", Map.of("title", "Vorlage", "date", "2024-05")))
                .expect(204);
        changing(path).put(path + "/ending", Map.of("lastDay", "2026-12-31")).expect(204);

        var seen = coordination().get(centre).expect(200).json();
        assertThat(seen.at("/relations/0/direction").asText()).isEqualTo("INCOMING");
        assertThat(seen.at("/relations/0/other/name").asText()).isEqualTo("School 3");
        assertThat(seen.at("/relations/0/until").asText()).isEqualTo("2026-12-31");
        assertThat(seen.at("/relations/0/source/date").asText()).isEqualTo("2024-05");
        assertThat(SERVER.api(NEIGHBOUR).get(centre).expect(200).json().at("/relations"))
                .isEmpty();
        SERVER.api(NEIGHBOUR).get(path).expect(404);
    }

    @Test
    void aRelationThatDoesNotFitIsRefusedInWords() {
        var wrong = coordination()
                .with("Accept-Language", "en")
                .post(
                        "/api/v1/relations",
                        Map.of(
                                "town", LINDENAU.toString(),
                                "kind", "HOSTS",
                                "fromOrganisation", CENTRE.toString(),
                                "toOrganisation", SCHOOL.toString()))
                .expect(422);

        assertThat(wrong.json().path("detail").asText())
                .isEqualTo("There is no “hosts” from “Family primary school centre” to “School”.");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsAFaultOfItsEnd() {
        var wrong = coordination()
                .post(
                        "/api/v1/relations",
                        Map.of(
                                "town",
                                LINDENAU.toString(),
                                "kind",
                                "COOPERATES",
                                "fromOrganisation",
                                CENTRE.toString(),
                                "toOrganisation",
                                SCHOOL.toString(),
                                "from",
                                "2026-01-01",
                                "until",
                                "2025-01-01"))
                .expect(400);

        assertThat(wrong.json().at("/fields/0/field").asText()).isEqualTo("until");
    }

    @Test
    void aFunctionIsCreatedFilledAndBecomesVacant() {
        var path = location(coordination()
                .post(
                        "/api/v1/functions",
                        Map.of(
                                "town", LINDENAU.toString(),
                                "organisation", CENTRE.toString(),
                                "kind", "CENTRE_LEAD",
                                "contact", Map.of("email", "leitung@zentrum.example"))));
        var filled = changing(path)
                .post(path + "/terms", Map.of("name", "Anna Beispiel", "role", "HOLDER", "from", "2024-08-01"))
                .expect(200)
                .json();
        assertThat(filled.path("vacant").asBoolean()).isFalse();
        var person = coordination()
                .get("/api/v1/people" + TOWN + "&text=bei")
                .expect(200)
                .json();
        assertThat(person.at("/items/0/name").asText()).isEqualTo("Anna Beispiel");

        var term = filled.at("/terms/0/id").asText();
        changing(path)
                .put(path + "/terms/%s/ending".formatted(term), Map.of("lastDay", "2026-10-31"))
                .expect(200);
        var vacancies =
                coordination().get("/api/v1/vacancies" + TOWN).expect(200).json();
        assertThat(vacancies.at("/items").findValuesAsText("holder")).contains("Anna Beispiel");
        assertThat(coordination()
                        .get("/api/v1/organisations/" + CENTRE)
                        .expect(200)
                        .json()
                        .at("/functions/0/terms/0/name")
                        .asText())
                .isEqualTo("Anna Beispiel");
        changing(path).put(path + "/contact", Map.of("phone", "0209 7")).expect(200);
        changing(path).put(path + "/ending", Map.of("lastDay", "2026-12-31")).expect(200);
        assertThat(coordination().get(path).expect(200).json().path("until").asText())
                .isEqualTo("2026-12-31");
    }

    @Test
    void aHeadOfSchoolManagesFunctionsOfTheOwnSchoolOnly() {
        var head = SERVER.api(HEAD_OF_SCHOOL);
        var own = Map.of("town", LINDENAU.toString(), "organisation", SCHOOL.toString(), "kind", "ALL_DAY_LEAD");
        var other = Map.of("town", LINDENAU.toString(), "organisation", CENTRE.toString(), "kind", "ALL_DAY_LEAD");

        head.post("/api/v1/functions", own).expect(201);
        head.post("/api/v1/functions", other).expect(403);
        head.get("/api/v1/vacancies" + TOWN).expect(200);
    }

    @Test
    void socialSpacesAreDrawnFilledAndGivenUp() {
        var space = coordination()
                .post("/api/v1/social-spaces", Map.of("town", LINDENAU.toString(), "name", "Süd", "localKey", "07"))
                .expect(201);
        var path = "/api/v1/social-spaces/" + space.json().path("id").asText();
        coordination()
                .ifMatch(1)
                .post(path + "/organisations", Map.of("organisation", SCHOOL.toString()))
                .expect(204);
        assertThat(coordination()
                        .post(
                                "/api/v1/social-spaces",
                                Map.of("town", LINDENAU.toString(), "name", "Süd 2", "localKey", "07"))
                        .expect(409)
                        .code())
                .isEqualTo("organisation.local-key-taken");

        var listed =
                coordination().get("/api/v1/social-spaces" + TOWN).expect(200).json();
        assertThat(listed.at("/items/0/organisations/0/name").asText()).isEqualTo("School 3");
        coordination()
                .ifMatch(2)
                .put(path + "/organisations/%s/ending".formatted(SCHOOL), Map.of("lastDay", "2026-01-31"))
                .expect(204);
        coordination()
                .ifMatch(3)
                .post(path + "/names", Map.of("name", "Südost", "from", "2026-01-01"))
                .expect(204);
        coordination()
                .ifMatch(4)
                .put(path + "/ending", Map.of("lastDay", "2026-06-30"))
                .expect(204);
        assertThat(coordination().get(path).expect(200).json().path("name").asText())
                .isEqualTo("Südost");
        assertThat(coordination()
                        .get("/api/v1/social-spaces" + TOWN)
                        .expect(200)
                        .json()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void theOverviewOfATownIsForThoseWhoWorkThere() {
        var overview = coordination().get("/api/v1/overview" + TOWN).expect(200).json();

        assertThat(overview.at("/town/name").asText()).isEqualTo("Lindenau");
        assertThat(overview.at("/organisations/MUNICIPALITY").asInt()).isEqualTo(1);
        SERVER.api(NEIGHBOUR).get("/api/v1/overview" + TOWN).expect(404);
        SERVER.api(OFFICE).get("/api/v1/overview" + TOWN).expect(403);
    }

    @Test
    void changesAreToldNewestFirst() {
        registered(Map.of("kind", "PROVIDER", "town", LINDENAU.toString(), "name", "Der Neueste"));

        var changes = coordination()
                .get("/api/v1/changes" + TOWN + "&limit=1")
                .expect(200)
                .json();
        assertThat(changes.at("/items/0/type").asText()).isEqualTo("organisation.organisation-registered");
        assertThat(changes.at("/items/0/organisation/name").asText()).isEqualTo("Der Neueste");
        assertThat(changes.has("next")).isTrue();
    }

    @Test
    void anImportThatChangedSomethingInTheTownIsToldInNumbers() {
        var changes = coordination()
                .get("/api/v1/changes" + TOWN + "&limit=200")
                .expect(200)
                .json()
                .at("/items");
        var first = changes.get(changes.size() - 1);

        assertThat(first.at("/type").asText()).isEqualTo("organisation.register-imported");
        assertThat(first.at("/subject").asText()).isEqualTo(Lindenau.IMPORT.toString());
        assertThat(first.at("/imported/register").asText()).isEqualTo("SCHOOLS");
        assertThat(first.at("/imported/added").asInt()).isOne();
        assertThat(first.at("/imported/changed").asInt(-1)).isZero();
        assertThat(first.at("/imported/missing").asInt()).isOne();
        assertThat(changes.findParents("imported")).hasSize(1);
    }

    @Test
    void aMalformedIdLeadsNowhere() {
        coordination()
                .get("/api/v1/organisations/00000000-0000-7000-8000-000000000000")
                .expect(404);
    }

    private static ApiClient coordination() {
        return SERVER.api(COORDINATION);
    }

    /** Somebody who has just read the thing and is about to change it. */
    private static ApiClient changing(String path) {
        var tag = Optional.ofNullable(
                        coordination().get(path).expect(200).headers().get("etag"))
                .orElseThrow();
        return coordination().ifMatch(Long.parseLong(tag.replace("\"", "")));
    }

    private static String registered(Map<String, ?> organisation) {
        return location(coordination().post(ALL, organisation));
    }

    private static String location(ApiClient.Answer created) {
        return Optional.ofNullable(created.expect(201).headers().get("location"))
                .orElseThrow();
    }
}
