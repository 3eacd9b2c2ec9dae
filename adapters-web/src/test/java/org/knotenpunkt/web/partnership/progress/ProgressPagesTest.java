package org.knotenpunkt.web.partnership.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.HOURS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.MONEY;
import static org.knotenpunkt.domain.partnership.undertaking.UndertakingFixtures.serving;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.undertaking.Stage;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;

class ProgressPagesTest {
    private static final String PATH = "/agreements/" + AGREEMENT;
    private static final String NEW_VALUE = PATH + "/goals/" + CAFE + "/new-value";

    private static final Cafe CAFE_HOUSE = new Cafe();

    @RegisterExtension
    static final TestServer SERVER = CAFE_HOUSE.server();

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
    void aGoalNamesWhatIsDoneForIt() {
        CAFE_HOUSE.done().add(serving(1, Stage.UNDER_WAY, CAFE));
        CAFE_HOUSE.done().add(serving(2, Stage.UNDER_WAY, new GoalId(new UUID(9, 9))));
        assertThat(SERVER.browser(Cafe.READER)
                        .get(PATH + "/progress")
                        .expect(200)
                        .html())
                .containsSubsequence(
                        "id=\"" + CAFE,
                        "Das wird dafür getan",
                        "Story &lt;b&gt;1&lt;/b&gt;</a>",
                        "(Konzept, Linde, läuft)")
                .doesNotContain("Story &lt;b&gt;2");
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
        var seen = version(page);
        correct("14", seen).expect(303);
        assertThat(correct("15", seen).expect(409).html())
                .as("it was another value that was to be corrected")
                .contains("value=\"15\"");
    }

    private static String version(String page) {
        var found = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Browser.Answer correct(String value, String seen) {
        return SERVER.browser(Cafe.PARENT)
                .post(
                        NEW_VALUE,
                        "day",
                        "11.12.2026",
                        "method",
                        "COUNTED",
                        "value",
                        value,
                        "source",
                        "Liste",
                        "correcting",
                        "true",
                        "version",
                        seen);
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

    @Test
    void aValueThatWasNeverTrueIsTakenBack() {
        SERVER.browser(Cafe.PARENT)
                .post(NEW_VALUE, "day", "12.12.2026", "method", "COUNTED", "value", "31", "source", "Strichliste")
                .expect(303);
        assertTakenBack(Cafe.PARENT, "/values/", "12. Dezember 2026", "31 families", "Strichliste");
    }

    @Test
    void aDeliveryThatNeverWasIsTakenBack() {
        SERVER.browser(Cafe.COORDINATION)
                .post(
                        PATH + "/contributions/" + MONEY + "/new-delivery",
                        "day",
                        "13.12.2026",
                        "amount",
                        "0,20",
                        "note",
                        "Spende")
                .expect(303);
        assertTakenBack(Cafe.COORDINATION, "/deliveries/", "13. Dezember 2026", "0,20 €", "Spende");
    }

    private static void assertTakenBack(Actor actor, String kind, String... shown) {
        var browser = SERVER.browser(actor);
        var links = Pattern.compile("href=\"([^\"]+%s[^\"]+/withdrawal)\"".formatted(kind))
                .matcher(browser.get(PATH + "/progress").html())
                .results()
                .map(link -> link.group(1))
                .filter(link -> browser.get(link).html().contains(shown[0]))
                .toList();
        assertThat(links).hasSize(1);
        var form = browser.get(links.getFirst()).expect(200).html();
        var version = form.replaceFirst("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        assertThat(form).contains(shown).contains("action=\"%s\"".formatted(links.getFirst()), "btn-danger");

        assertThat(browser.post(links.getFirst(), "version", "99", "reason", "Verzählt")
                        .expect(409)
                        .html())
                .contains("Verzählt");
        assertThat(browser.post(links.getFirst(), "version", version)
                        .expect(303)
                        .location())
                .isEqualTo(PATH + "/progress");
        browser.get(links.getFirst()).expect(404);
        browser.post(links.getFirst(), "version", version).expect(404);
    }
}
