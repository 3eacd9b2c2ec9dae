package org.knotenpunkt.web.organisation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.web.organisation.api.Lindenau.CENTRE;
import static org.knotenpunkt.web.organisation.api.Lindenau.COORDINATION;
import static org.knotenpunkt.web.organisation.api.Lindenau.NEIGHBOUR;
import static org.knotenpunkt.web.organisation.api.Lindenau.SCHOOL;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.TestServer;

class CorrectionApiTest {
    private static final AtomicInteger COUNTED = new AtomicInteger();

    @RegisterExtension
    static final TestServer SERVER = new Lindenau().server().seeing(CorrectionApiTest::mends);

    /** Whether it is a success of mending a mistake. */
    static boolean mends(String answer) {
        return answer.startsWith("DELETE ")
                || answer.contains("/withdrawal ")
                || answer.contains("/correction ")
                || answer.contains("/founding ");
    }

    private static ApiClient coordination() {
        return SERVER.api(COORDINATION);
    }

    /** Somebody who has just read the thing and is about to change it. */
    private static ApiClient changing(String path) {
        return coordination().ifMatch(version(coordination().get(path)));
    }

    private static long version(ApiClient.Answer answer) {
        return Long.parseLong(Optional.ofNullable(answer.expect(200).headers().get("etag"))
                .orElseThrow()
                .replace("\"", ""));
    }

    private static String posted(String path, Map<String, ?> body) {
        return coordination().post(path, body).expect(201).header("location");
    }

    private static String newCentre() {
        return posted(
                "/api/v1/organisations",
                Map.of(
                        "kind",
                        "FAMILY_CENTRE",
                        "town",
                        LINDENAU.toString(),
                        "name",
                        "Neues Zentrum " + COUNTED.incrementAndGet()));
    }

    private static Map<String, String> hosting(String centre, String from) {
        return Map.of(
                "town",
                LINDENAU.toString(),
                "kind",
                "HOSTS",
                "fromOrganisation",
                SCHOOL.toString(),
                "toOrganisation",
                centre.substring(centre.lastIndexOf('/') + 1),
                "from",
                from);
    }

    private static List<String> takenBack(String organisation) {
        return coordination()
                .get(organisation + "/history")
                .expect(200)
                .json()
                .at("/withdrawnFacts")
                .findValuesAsText("words");
    }

    private static JsonNode history(String organisation) {
        return coordination().get(organisation + "/history").expect(200).json().at("/items");
    }

    @Test
    void aRelationThatWasNeverTrueIsGoneOnEveryDayAndStaysInTheHistory() {
        var centre = newCentre();
        var relation = posted("/api/v1/relations", hosting(centre, "2024-08-01"));
        changing(relation)
                .put(relation + "/withdrawal", Map.of("reason", "Verwechselt"))
                .expect(204);

        assertThat(coordination().get(centre + "?on=2024-08-01").json().at("/relations"))
                .isEmpty();
        var withdrawal = coordination().get(relation).expect(200).json().at("/withdrawal");
        assertThat(withdrawal.at("/account").asText())
                .isEqualTo(COORDINATION.account().toString());
        var told = history(centre).findValue("withdrawal");
        assertThat(told.at("/name").asText()).isEqualTo("Kim Muster");
        assertThat(told.at("/reason").asText()).isEqualTo("Verwechselt");
        assertThat(told.at("/at").asText()).isEqualTo("2026-11-22T11:00:00Z");
        assertThat(changing(relation)
                        .put(relation + "/ending", Map.of("lastDay", "2025-07-31"))
                        .expect(409)
                        .code())
                .isEqualTo("organisation.relation-never-true");
        posted("/api/v1/relations", hosting(centre, "2024-08-01"));
    }

    @Test
    void theEndOfARelationIsTakenBackUnlessAnotherExcludesItSince() {
        var centre = newCentre();
        var relation = posted("/api/v1/relations", hosting(centre, "2020-08-01"));
        assertThat(changing(relation).delete(relation + "/ending").expect(409).code())
                .isEqualTo("organisation.relation-not-ended");
        changing(relation)
                .put(relation + "/ending", Map.of("lastDay", "2024-07-31"))
                .expect(204);
        var next = posted("/api/v1/relations", hosting(centre, "2024-08-01"));

        assertThat(changing(relation).delete(relation + "/ending").expect(409).code())
                .isEqualTo("organisation.already-related");
        changing(next).put(next + "/withdrawal", Map.of()).expect(204);
        changing(relation).delete(relation + "/ending").expect(204);

        assertThat(coordination().get(relation).json().has("until")).isFalse();
        assertThat(SERVER.api(NEIGHBOUR)
                        .ifMatch(1)
                        .put(relation + "/withdrawal", Map.of())
                        .expect(404)
                        .code())
                .isEqualTo("shared.out-of-reach");
        coordination().wrongly().put(relation + "/withdrawal", Map.of()).expect(428);
    }

    @Test
    void whoNeverServedInAFunctionIsWithdrawnAndWhoDidServesAgain() {
        var function = posted(
                "/api/v1/functions",
                Map.of("town", LINDENAU.toString(), "organisation", CENTRE.toString(), "kind", "CENTRE_LEAD"));
        var term = function + "/terms/"
                + changing(function)
                        .post(
                                function + "/terms",
                                Map.of("name", "Anna Beispiel", "role", "HOLDER", "from", "2024-08-01"))
                        .expect(200)
                        .json()
                        .at("/terms/0/id")
                        .asText();
        changing(function)
                .put(term + "/ending", Map.of("lastDay", "2025-07-31"))
                .expect(200);
        assertThat(changing(function)
                        .delete(term + "/ending")
                        .expect(200)
                        .json()
                        .at("/vacant")
                        .asBoolean())
                .isFalse();

        var vacant = changing(function)
                .put(term + "/withdrawal", Map.of("reason", "Falsche Person"))
                .expect(200);
        assertThat(vacant.json().at("/vacant").asBoolean()).isTrue();
        assertThat(vacant.json().at("/terms")).isEmpty();
        assertThat(changing(function).delete(term + "/ending").expect(404).code())
                .isEqualTo("organisation.unknown-term");
        changing(function)
                .put(function + "/ending", Map.of("lastDay", "2026-10-31"))
                .expect(200);
        assertThat(changing(function)
                        .delete(function + "/ending")
                        .expect(200)
                        .json()
                        .has("until"))
                .isFalse();
        assertThat(changing(function)
                        .put(function + "/withdrawal", Map.of())
                        .expect(200)
                        .json()
                        .at("/withdrawal/account")
                        .asText())
                .isEqualTo(COORDINATION.account().toString());
        assertThat(history("/api/v1/organisations/" + CENTRE).findValues("withdrawal"))
                .hasSize(2);
    }

    @Test
    void whatIsWrongAboutASocialSpaceIsMended() {
        var space = "/api/v1/social-spaces/"
                + coordination()
                        .post("/api/v1/social-spaces", Map.of("town", LINDENAU.toString(), "name", "Nord"))
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
        var school = space + "/organisations/" + SCHOOL;
        coordination()
                .ifMatch(1)
                .post(space + "/organisations", Map.of("organisation", SCHOOL.toString(), "from", "2024-08-01"))
                .expect(204);
        coordination()
                .ifMatch(2)
                .put(school + "/ending", Map.of("lastDay", "2025-07-31"))
                .expect(204);
        coordination().ifMatch(3).delete(school + "/ending").expect(204);
        coordination()
                .ifMatch(4)
                .put(space + "/ending", Map.of("lastDay", "2026-01-31"))
                .expect(204);
        coordination().ifMatch(5).delete(space + "/ending").expect(204);
        assertThat(coordination()
                        .ifMatch(6)
                        .put(school + "/withdrawal", Map.of("from", "2020-08-01"))
                        .expect(404)
                        .code())
                .isEqualTo("organisation.unknown-assignment");
        coordination()
                .ifMatch(6)
                .put(school + "/withdrawal", Map.of("from", "2024-08-01"))
                .expect(204);

        assertThat(coordination().get("/api/v1/organisations/" + SCHOOL).json().at("/socialSpaces"))
                .isEmpty();
        assertThat(coordination()
                        .ifMatch(7)
                        .delete(space + "/ending")
                        .expect(409)
                        .code())
                .isEqualTo("organisation.social-space-not-ended");
    }

    @Test
    void anOrganisationThatWasEndedByMistakeExistsAgain() {
        var centre = newCentre();
        assertThat(changing(centre).delete(centre + "/ending").expect(409).code())
                .isEqualTo("organisation.organisation-not-ended");
        changing(centre)
                .put(
                        centre + "/ending",
                        Map.of("lastDay", "2026-07-31", "kind", "MERGED", "successors", List.of(CENTRE.toString())))
                .expect(204);
        changing(centre).delete(centre + "/ending").expect(204);

        var today = coordination().get(centre).expect(200).json();
        assertThat(today.at("/existence").asText()).isEqualTo("EXISTS");
        assertThat(today.at("/currentSuccessors")).isEmpty();
    }

    @Test
    void aNameItNeverHadIsGoneOnEveryDayAndStaysInTheHistory() {
        var centre = newCentre();
        changing(centre)
                .post(centre + "/names", Map.of("name", "Vertipptes Zentrum", "from", "2024-08-01"))
                .expect(204);
        changing(centre)
                .put(centre + "/facts/NAME/withdrawal", Map.of("from", "2024-08-01", "reason", "Vertippt"))
                .expect(204);
        changing(centre)
                .put(
                        centre + "/names/correction",
                        Map.of(
                                "name",
                                "Zentrum am Markt",
                                "source",
                                Map.of("title", "Amtsblatt 10", "date", "2024"),
                                "reason",
                                "Vertippt"))
                .expect(204);

        assertThat(coordination()
                        .get(centre + "?on=2024-08-01")
                        .json()
                        .at("/name")
                        .asText())
                .isEqualTo("Zentrum am Markt");
        assertThat(takenBack(centre)).containsExactlyInAnyOrder("Vertipptes Zentrum", "Neues Zentrum " + COUNTED.get());
        assertThat(changing(centre)
                        .put(centre + "/facts/NAME/withdrawal", Map.of())
                        .expect(409)
                        .code())
                .isEqualTo("organisation.name-needed");
    }

    @Test
    void aKeyAndAnAddressItNeverHadAreTakenBack() {
        var centre = newCentre();
        changing(centre)
                .post(centre + "/keys", Map.of("scheme", "OTHER", "value", "Portal:1", "from", "2024-08-01"))
                .expect(204);
        changing(centre)
                .post(centre + "/addresses", Map.of("postalCode", "44000", "place", "Lindnau", "from", "2024-08-01"))
                .expect(204);
        var key = Map.of("from", "2024-08-01", "scheme", "OTHER", "value", "Portal:1");
        changing(centre).put(centre + "/facts/KEY/withdrawal", key).expect(204);
        changing(centre)
                .put(centre + "/facts/ADDRESS/withdrawal", Map.of("from", "2024-08-01"))
                .expect(204);

        var now = coordination().get(centre).json();
        assertThat(now.at("/keys")).isEmpty();
        assertThat(now.has("address")).isFalse();
        assertThat(takenBack(centre)).containsExactlyInAnyOrder("OTHER Portal:1", "44000 Lindnau");
        assertThat(changing(centre)
                        .put(centre + "/facts/KEY/withdrawal", key)
                        .expect(409)
                        .code())
                .isEqualTo("organisation.nothing-recorded-then");
        assertThat(changing(centre)
                        .put(centre + "/facts/KEY/withdrawal", Map.of("from", "2024-08-01"))
                        .expect(400)
                        .json()
                        .at("/fields/0/field")
                        .asText())
                .isEqualTo("scheme");
        changing(centre)
                .wrongly()
                .put(centre + "/facts/SHOE/withdrawal", Map.of())
                .expect(404);
    }

    @Test
    void anOrganisationRegisteredByMistakeIsGoneAndItsIdAnswersWhy() {
        var centre = newCentre();
        var relation = posted("/api/v1/relations", hosting(centre, "2024-08-01"));
        assertThat(changing(centre)
                        .put(centre + "/withdrawal", Map.of("reason", "Doppelt"))
                        .expect(409)
                        .code())
                .isEqualTo("organisation.still-spoken-of");
        assertThat(relation).isNotEmpty();

        var wrong = newCentre();
        changing(wrong).wrongly().put(wrong + "/withdrawal", Map.of()).expect(400);
        changing(wrong).put(wrong + "/withdrawal", Map.of("reason", "Doppelt")).expect(204);

        var told = coordination().get(wrong).expect(410);
        assertThat(told.code()).isEqualTo("organisation.never-was-because");
        assertThat(told.json().at("/detail").asText()).contains("Neues Zentrum").doesNotContain("Doppelt");
        coordination().get(wrong + "/history").expect(410);
        assertThat(coordination().get("/api/v1/organisations?text=Neues").json().toString())
                .doesNotContain(wrong.substring(wrong.lastIndexOf('/') + 1));
    }

    @Test
    void whatMayBeKnownAlreadyIsOnlyAddedIfItIsMeant() {
        var centre = newCentre();
        var id = centre.substring(centre.lastIndexOf('/') + 1);
        var again =
                Map.of("kind", "FAMILY_CENTRE", "town", LINDENAU.toString(), "name", "Neues Zentrum " + COUNTED.get());
        var refused = coordination().post("/api/v1/organisations", again).expect(409);
        assertThat(refused.code()).isEqualTo("organisation.similar-known");
        assertThat(refused.json().at("/candidates/0").asText()).isEqualTo(id);
        var spaced = new HashMap<String, Object>(again);
        spaced.put("name", "\u00a0Neues  Zentrum\u00a0" + COUNTED.get() + " ");
        assertThat(coordination()
                        .post("/api/v1/organisations", spaced)
                        .expect(409)
                        .json()
                        .at("/candidates/0")
                        .asText())
                .as("white space tells nothing apart")
                .isEqualTo(id);
        spaced.put("name", "\u00a0");
        coordination().post("/api/v1/organisations", spaced).expect(400);
        var meant = new HashMap<String, Object>(again);
        meant.put("evenIfSimilar", true);
        assertThat(posted("/api/v1/organisations", meant)).isNotEqualTo(centre);

        var other = newCentre();
        var renaming = new HashMap<String, Object>(Map.of("name", again.get("name"), "from", "2026-01-01"));
        changing(other).post(other + "/names", renaming).expect(409);
        renaming.remove("from");
        changing(other).put(other + "/names/correction", renaming).expect(409);
        renaming.put("from", "2026-01-01");
        renaming.put("evenIfSimilar", true);
        changing(other).post(other + "/names", renaming).expect(204);

        var lead = new HashMap<String, Object>(
                Map.of("town", LINDENAU.toString(), "organisation", id, "kind", "CENTRE_LEAD"));
        var first = posted("/api/v1/functions", lead);
        var known = coordination().post("/api/v1/functions", lead).expect(409);
        assertThat(known.code()).isEqualTo("organisation.similar-function-known");
        assertThat(first).endsWith(known.json().at("/candidates/0").asText());
        lead.put("evenIfSimilar", true);
        posted("/api/v1/functions", lead);
    }

    @Test
    void aSocialSpaceDrawnByMistakeIsGone() {
        var drawn = coordination()
                .post("/api/v1/social-spaces", Map.of("town", LINDENAU.toString(), "name", "Versehen"))
                .expect(201);
        var space = "/api/v1/social-spaces/" + drawn.json().path("id").asText();
        coordination()
                .ifMatch(1)
                .put(space + "/withdrawal", Map.of("reason", "Vertippt"))
                .expect(204);
        assertThat(coordination().get(space).expect(410).code()).isEqualTo("organisation.social-space-never-was");
        var gone = coordination()
                .ifMatch(1)
                .put(space + "/withdrawal", Map.of("reason", "Vertippt"))
                .expect(410);
        assertThat(gone.json().path("detail").asText()).contains("„Versehen“").doesNotContain("Vertippt");
    }

    @Test
    void theDayOfFoundingIsCorrected() {
        var centre = newCentre();
        changing(centre)
                .put(centre + "/founding", Map.of("founded", "2023-08-01"))
                .expect(204);
        changing(centre)
                .put(centre + "/founding", Map.of("founded", "2022-08-01", "reason", "Vertippt"))
                .expect(204);

        assertThat(coordination().get(centre).json().at("/founded").asText()).isEqualTo("2022-08-01");
        assertThat(takenBack(centre)).containsExactly("2023-08-01");
    }

    @Test
    void nothingBeginsBeforeTheFounding() {
        var centre = newCentre();
        var id = centre.substring(centre.lastIndexOf('/') + 1);
        changing(centre)
                .put(centre + "/founding", Map.of("founded", "2022-08-01"))
                .expect(204);
        var lead = new HashMap<String, Object>(
                Map.of("town", LINDENAU.toString(), "organisation", id, "kind", "CENTRE_LEAD", "from", "2022-07-31"));
        var early = coordination().post("/api/v1/functions", lead).expect(409);
        assertThat(early.code()).isEqualTo("organisation.before-founding");
        assertThat(early.json().at("/detail").asText())
                .startsWith("Der Beginn (31. Juli 2022) liegt vor der Gründung von „Neues Zentrum")
                .endsWith("“ (1. August 2022).");
        lead.put("from", "2022-08-01");
        posted("/api/v1/functions", lead);

        var late = changing(centre)
                .put(centre + "/founding", Map.of("founded", "2022-08-02"))
                .expect(409);
        assertThat(late.code()).isEqualTo("organisation.begun-before");
        assertThat(late.json().at("/detail").asText())
                .contains("(2. August 2022)", "eine Funktion ist schon für den 1. August 2022 festgehalten");
        changing(centre).put(centre + "/founding", Map.of()).expect(204);
    }

    @Test
    void aSocialSpaceIsRenamedAndItsNameCorrected() {
        var given = Map.of("town", LINDENAU.toString(), "name", "Nord");
        var space = "/api/v1/social-spaces/"
                + coordination()
                        .post("/api/v1/social-spaces", given)
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
        assertThat(coordination()
                        .post("/api/v1/social-spaces", given)
                        .expect(409)
                        .json()
                        .path("candidates")
                        .toString())
                .contains(space.substring(space.lastIndexOf('/') + 1));

        changing(space)
                .post(space + "/names", Map.of("name", "Nordost", "from", "2024-08-01"))
                .expect(204);
        changing(space)
                .put(
                        space + "/names/correction",
                        Map.of("from", "2024-08-01", "name", "Nordwest", "reason", "Vertippt"))
                .expect(204);

        var read = coordination().get(space).expect(200).json();
        assertThat(read.path("name").asText()).isEqualTo("Nordwest");
        assertThat(read.at("/names/0/name").asText()).isEqualTo("Nord");
        assertThat(read.at("/names/0/until").asText()).isEqualTo("2024-07-31");
        assertThat(read.at("/withdrawnFacts/0/words").asText()).isEqualTo("Nordost");
        assertThat(coordination()
                        .get(space + "?on=2024-07-31")
                        .json()
                        .path("name")
                        .asText())
                .isEqualTo("Nord");
    }
}
