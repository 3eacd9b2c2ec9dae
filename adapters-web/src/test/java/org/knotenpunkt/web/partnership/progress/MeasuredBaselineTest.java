package org.knotenpunkt.web.partnership.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NEED;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.WAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.amended;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.partnership.content.Answering;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalLevel;
import org.knotenpunkt.domain.partnership.content.ImpactStep;
import org.knotenpunkt.domain.partnership.content.Measure;
import org.knotenpunkt.web.shared.TestServer;

/** Nobody knew how it was when this was agreed: what is measured first counts as the baseline, and what was agreed says no more than it did. */
class MeasuredBaselineTest {
    private static final String PROGRESS = "/agreements/" + AGREEMENT + "/progress";
    private static final LocalDate FIRST_DAY = TODAY.plusDays(1);
    private static final LocalDate BY = TODAY.plusDays(20);

    @RegisterExtension
    static final TestServer SERVER = new Cafe(amended(
                    anAgreement(),
                    FIRST_DAY,
                    content -> content.withGoal(toBeMeasured()).orElseThrow()))
            .server();

    private static Goal toBeMeasured() {
        var measure = new Measure(
                "Families",
                "Families who come",
                "families",
                null,
                null,
                BY,
                new BigDecimal("25"),
                LocalDate.of(2027, 7, 31),
                SCHOOL,
                ImpactStep.TARGET_GROUPS_REACHED,
                ImpactStep.TARGET_GROUPS_REACHED.claim());
        return new Goal(
                CAFE,
                WAY,
                GoalLevel.OPERATIONAL,
                "A café opens every week",
                new Goal.Operation(measure, new Answering.Need(NEED)));
    }

    private static String record(LocalDate day, int value) {
        return SERVER.api(Cafe.PARENT)
                .post(
                        "/api/v1/agreements/%s/goals/%s/values".formatted(AGREEMENT, CAFE),
                        Map.of("day", day.toString(), "method", "COUNTED", "value", value, "source", "Lists"))
                .expect(201)
                .json()
                .at("/id")
                .asText();
    }

    private static JsonNode goal() {
        return SERVER.api(Cafe.READER)
                .get("/api/v1" + PROGRESS)
                .expect(200)
                .json()
                .at("/goals/0");
    }

    private static String page() {
        return SERVER.browser(Cafe.READER).get(PROGRESS).expect(200).html();
    }

    @Test
    void theFirstValueByTheDayIsToldAsTheBaselineAndWhatComesLaterIsJudgedByIt() {
        record(BY.plusDays(1), 12);
        assertThat(goal().at("/standing").asText()).isEqualTo("UNKNOWN");
        assertThat(page()).contains("als solcher zählt der erste Wert bis");

        var first = record(FIRST_DAY, 9);
        var goal = goal();
        assertThat(goal.at("/measuredBaseline").asText()).isEqualTo(first);
        assertThat(goal.at("/baseline").isMissingNode())
                .as("that was not agreed")
                .isTrue();
        assertThat(goal.at("/baselineBy").asText()).isEqualTo(BY.toString());
        assertThat(goal.at("/standing").asText()).isEqualTo("ON_PATH");
        assertThat(page()).contains("Ausgangswert: 9 families am", "wie zuerst erhoben", "Auf dem Weg wären es dann");
    }
}
