package org.knotenpunkt.web.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.IDEAL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.WAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aDraft;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anOperationalGoal;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.counted;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.content.GoalLevel;
import org.knotenpunkt.web.shared.TestServer;

class GoalTreePageTest {
    /** What nobody notices as waiting. */
    private static final Duration BUDGET = Duration.ofMillis(500);

    private static final AgreementHouse HOUSE = new AgreementHouse();

    @RegisterExtension
    static final TestServer SERVER = HOUSE.server();

    private static String page() {
        return SERVER.browser(AgreementHouse.COORDINATION)
                .get(AgreementHouse.PATH)
                .expect(200)
                .html();
    }

    @Test
    void theTreeLeadsToEachGoalAndSaysHowFarItIs() {
        HOUSE.begin(anAgreement());
        HOUSE.measure(CAFE, counted(1, TODAY, "16.5"));
        assertThat(page())
                .contains("href=\"#" + IDEAL + "\"", "href=\"#" + WAY + "\"", "href=\"#" + CAFE + "\"")
                .contains("id=\"" + CAFE + "\"")
                .contains("auf dem Weg: 16,5 von 25 families", "picture-filled")
                .contains("Ein Handlungsziel: 1 auf dem Weg");
    }

    @Test
    void whatIsUnknownIsShownAsUnknownAndADraftHasNoProgress() {
        HOUSE.begin(anAgreement());
        assertThat(page())
                .contains("unbekannt: noch kein Wert, angestrebt sind 25 families", "picture-unknown")
                .doesNotContain("picture-filled");
        HOUSE.begin(aDraft());
        assertThat(page())
                .contains("picture-OPERATIONAL", "Von 8 (1. September 2026) auf 25 families")
                .doesNotContain("picture-unknown", "picture-bar");
    }

    @Test
    void ofMoreGoalsThanOneCanTakeInTheNumberIsTold() {
        HOUSE.begin(agreementOf(100));
        assertThat(page()).contains("100 Handlungsziele: 100 unbekannt").doesNotContain("picture-OPERATIONAL");
    }

    @Test
    void anAgreementOf500GoalsOpensWithinItsBudgetAndInNoMoreThanItsShareOfTime() {
        HOUSE.begin(agreementOf(500));
        var many = quickest();
        HOUSE.begin(agreementOf(125));
        var few = quickest();

        assertThat(many).isLessThan(BUDGET);
        assertThat(many).isLessThan(few.multipliedBy(8));
    }

    /** Of several times, after the first few. */
    private static Duration quickest() {
        return IntStream.range(0, 25)
                .mapToObj(i -> {
                    var before = System.nanoTime();
                    page();
                    return Duration.ofNanos(System.nanoTime() - before);
                })
                .min(Duration::compareTo)
                .orElseThrow();
    }

    private static Agreement agreementOf(int deeds) {
        var draft = Agreement.draft(AGREEMENT, LINDENAU, content(deeds), FINGERPRINT, NOW);
        return approvedByAll(draft.propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow(), TODAY);
    }

    /** Ten operational goals on each way to the ideal. */
    private static AgreementContent content(int deeds) {
        var all = aContent();
        var goals = new ArrayList<Goal>();
        var ideal = new Goal(IDEAL, null, GoalLevel.GUIDING, "Families are at home at school", null);
        goals.add(ideal);
        for (int i = 0; i < deeds; i++) {
            var way = new GoalId(new UUID(0xa020, i / 10));
            if (i % 10 == 0) {
                goals.add(new Goal(way, IDEAL, GoalLevel.INTERMEDIATE, "Way " + i / 10, null));
            }
            goals.add(anOperationalGoal(new GoalId(new UUID(0xa021, i)), way, "Deed " + i));
        }
        return new AgreementContent(
                all.kind(),
                all.language(),
                all.title(),
                all.parties(),
                all.clauses(),
                goals,
                List.of(),
                all.annexes(),
                all.term());
    }
}
