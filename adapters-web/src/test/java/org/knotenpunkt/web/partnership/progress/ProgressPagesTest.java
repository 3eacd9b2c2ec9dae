package org.knotenpunkt.web.partnership.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.HOURS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.MONEY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.web.shared.TestServer;

class ProgressPagesTest {
    private static final String PATH = "/agreements/" + AGREEMENT;
    private static final String NEW_VALUE = PATH + "/goals/" + CAFE + "/new-value";

    @RegisterExtension
    static final TestServer SERVER = new Cafe().server();

    @Test
    void aValueIsTypedAsGermansWriteItAndShownWithThePath() {
        SERVER.browser(Cafe.PARENT)
                .post(NEW_VALUE, "day", "10.12.2026", "method", "COUNTED", "value", "12,5", "source", "Liste <3>")
                .expect(303);
        var page =
                SERVER.browser(Cafe.READER).get(PATH + "/progress").expect(200).html();
        assertThat(page)
                .contains(
                        "12,5 families am 10. Dezember 2026 (gezählt)", "Auf dem Weg wären es dann", "Liste &lt;3&gt;")
                .doesNotContain("new-value");
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingTypedIsLost() {
        var page = SERVER.browser(Cafe.PARENT)
                .post(NEW_VALUE, "day", "10.12.2026", "method", "NOT_HELD", "value", "7", "source", "Aushang")
                .expect(422)
                .html();
        assertThat(page).contains("Was nicht erhoben wurde, hat keinen Wert.", "value=\"7\"", "value=\"Aushang\"");
    }

    @Test
    void anotherValueIsAQuestion() {
        SERVER.browser(Cafe.PARENT)
                .post(NEW_VALUE, "day", "11.12.2026", "method", "COUNTED", "value", "12", "source", "Liste")
                .expect(303);
        var page = SERVER.browser(Cafe.PARENT)
                .post(NEW_VALUE, "day", "11.12.2026", "method", "COUNTED", "value", "13", "source", "Liste")
                .expect(409)
                .html();
        assertThat(page).contains("schon ein anderer Wert", "name=\"correcting\"");
    }

    @Test
    void moneyIsTypedAndShownInEuros() {
        SERVER.browser(Cafe.COORDINATION)
                .post(PATH + "/contributions/" + MONEY + "/new-delivery", "day", "10.12.2026", "amount", "0,50")
                .expect(303);
        assertThat(SERVER.browser(Cafe.PARENT).get(PATH + "/progress").html()).contains("0,50 € von 1,20 € erbracht.");
    }

    @Test
    void aFormIsShownToNobodyFromWhomItWouldNotBeTaken() {
        SERVER.browser(Cafe.READER).get(NEW_VALUE).expect(403);
        SERVER.browser(Cafe.PARENT)
                .get(PATH + "/contributions/" + HOURS + "/new-delivery")
                .expect(403);
        SERVER.browser(Cafe.PARENT).get(NEW_VALUE).expect(200);
    }
}
