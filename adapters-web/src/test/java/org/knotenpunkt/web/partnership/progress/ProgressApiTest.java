package org.knotenpunkt.web.partnership.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.HOURS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.MONEY;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.web.shared.TestServer;

class ProgressApiTest {
    private static final String PATH = "/api/v1/agreements/" + AGREEMENT;
    private static final String VALUES = PATH + "/goals/" + CAFE + "/values";

    @RegisterExtension
    static final TestServer SERVER = new Cafe()
            .server()
            .seeing(answer -> Stream.of("/progress", "/values", "/deliveries").anyMatch(answer::contains));

    private static Map<String, Object> counted(String day, Object value) {
        return Map.of("day", day, "method", "COUNTED", "value", value, "source", "Lists");
    }

    @Test
    void aValueIsRecordedJudgedAndTakenBack() {
        var recorded = SERVER.api(Cafe.PARENT)
                .post(VALUES, counted("2026-12-01", 13.5))
                .expect(201);
        var id = recorded.json().at("/id").asText();
        var goal = SERVER.api(Cafe.READER)
                .get(PATH + "/progress")
                .expect(200)
                .json()
                .at("/goals/0");
        assertThat(goal.at("/id").asText()).isEqualTo(CAFE.toString());
        assertThat(goal.at("/values/0/value").decimalValue()).isEqualByComparingTo("13.5");
        assertThat(goal.at("/judgedBy").asText()).isEqualTo(id);
        assertThat(goal.at("/standing").asText()).isEqualTo("ON_PATH");

        SERVER.api(Cafe.PARENT)
                .ifMatch(goal.at("/version").asLong())
                .put(VALUES + "/" + id + "/withdrawal", Map.of("reason", "Another day"))
                .expect(204);
        var left = SERVER.api(Cafe.READER).get(PATH + "/progress").json().at("/goals/0");
        assertThat(left.at("/withdrawn").findValuesAsText("id")).contains(id);
        assertThat(left.at("/withdrawn/0/reason").asText()).isEqualTo("Another day");
    }

    @Test
    void anotherValueOfTheDayIsAConflictUntilItCorrects() {
        SERVER.api(Cafe.PARENT).post(VALUES, counted("2026-12-02", 9)).expect(201);
        SERVER.api(Cafe.PARENT).post(VALUES, counted("2026-12-02", 9)).expect(201);
        assertThat(SERVER.api(Cafe.COORDINATION)
                        .post(VALUES, counted("2026-12-02", 10))
                        .expect(409)
                        .code())
                .isEqualTo("partnership.value-said-otherwise");
        var seen = SERVER.api(Cafe.COORDINATION)
                .get(PATH + "/progress")
                .json()
                .at("/goals/0/version")
                .asLong();
        var correcting = new HashMap<>(counted("2026-12-02", 10));
        correcting.put("correcting", true);
        assertThat(SERVER.api(Cafe.COORDINATION)
                        .post(VALUES, correcting)
                        .expect(428)
                        .code())
                .isEqualTo("request.version-missing");
        SERVER.api(Cafe.COORDINATION).ifMatch(seen - 1).post(VALUES, correcting).expect(412);
        assertThat(SERVER.api(Cafe.COORDINATION)
                        .ifMatch(seen)
                        .post(VALUES, correcting)
                        .expect(201)
                        .header("ETag"))
                .isEqualTo("\"%d\"".formatted(seen + 2));
    }

    @Test
    void whatCannotBeIsRefusedWithItsReason() {
        var api = SERVER.api(Cafe.COORDINATION);
        assertThat(api.post(VALUES, counted("2027-12-02", 9)).expect(422).code())
                .isEqualTo("partnership.recorded-ahead");
        assertThat(api.post(VALUES, counted("2026-11-01", 9)).expect(409).code())
                .isEqualTo("partnership.goal-not-in-force");
        assertThat(api.post(VALUES, Map.of("day", "2026-12-03", "method", "COUNTED", "source", "Lists"))
                        .expect(422)
                        .code())
                .isEqualTo("partnership.value-missing");
        assertThat(SERVER.api(Cafe.READER)
                        .post(VALUES, counted("2026-12-03", 9))
                        .expect(403)
                        .code())
                .isEqualTo("shared.role-missing");
        SERVER.api().get(PATH + "/progress").expect(401);
    }

    @Test
    void moreThanPromisedIsFineAndSaid() {
        var deliveries = PATH + "/contributions/" + HOURS + "/deliveries";
        var id = SERVER.api(Cafe.COORDINATION)
                .post(deliveries, Map.of("day", "2026-12-01", "amount", 130, "note", "A long night"))
                .expect(201)
                .json()
                .at("/id")
                .asText();
        assertThat(SERVER.api(Cafe.COORDINATION)
                        .post(deliveries, Map.of("day", "2026-12-01", "amount", 130))
                        .expect(409)
                        .code())
                .isEqualTo("partnership.similar-delivery");
        var contribution =
                SERVER.api(Cafe.PARENT).get(PATH + "/progress").json().at("/contributions/0");
        var balance = contribution.at("/balance");
        var version = contribution.at("/version").asLong();
        assertThat(balance.at("/beyond").asInt()).isEqualTo(10);
        assertThat(balance.at("/open").asInt()).isZero();
        SERVER.api(Cafe.PARENT)
                .ifMatch(version)
                .put(deliveries + "/" + id + "/withdrawal", Map.of())
                .expect(403);
        SERVER.api(Cafe.COORDINATION)
                .ifMatch(version)
                .put(deliveries + "/" + id + "/withdrawal", Map.of())
                .expect(204);
    }

    @Test
    void halfACentIsNoMoney() {
        assertThat(SERVER.api(Cafe.COORDINATION)
                        .post(
                                PATH + "/contributions/" + MONEY + "/deliveries",
                                Map.of("day", "2026-12-01", "amount", 0.5))
                        .expect(422)
                        .code())
                .isEqualTo("partnership.amount-not-fitting");
    }
}
