package org.knotenpunkt.web.partnership.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.web.shared.TestServer;

class YearEndTest {
    private static final String PATH = "/agreements/" + AGREEMENT;
    private static final String NEW_RATING = PATH + "/goals/" + CAFE + "/new-rating";
    private static final String API = "/api/v1" + PATH + "/goals/" + CAFE + "/ratings";

    private static final Cafe CAFE_HOUSE = new Cafe();

    @RegisterExtension
    static final TestServer SERVER = CAFE_HOUSE.server();

    private static final Cafe LATER_HOUSE = new Cafe(anAgreement(), LocalDate.of(2027, 10, 1));

    @RegisterExtension
    static final TestServer LATER = LATER_HOUSE.server();

    @BeforeEach
    void forget() {
        CAFE_HOUSE.begin();
    }

    private String page() {
        return SERVER.browser(Cafe.READER).get(PATH + "/year-end").expect(200).html();
    }

    private void rate(String verdict, String next) {
        SERVER.browser(Cafe.PARENT)
                .post(NEW_RATING, "year", "2026/27", "verdict", verdict, "reason", "Zu <früh>", "next", next)
                .expect(303);
    }

    @Test
    void whatIsNotRatedYetIsVisible() {
        assertThat(page())
                .contains("Jahresabschluss 2026/27", "noch nicht bewertet")
                .doesNotContain("new-rating");
        assertThat(SERVER.browser(Cafe.PARENT).get(PATH + "/year-end").html()).contains("new-rating?year=2026/27");
    }

    @Test
    void aYearThatIsOverShowsWhatWasKnownAtItsEnd() {
        Map.of("2027-05-01", 12, "2027-09-15", 24)
                .forEach((day, value) -> LATER.api(Cafe.PARENT)
                        .post(
                                "/api/v1" + PATH + "/goals/" + CAFE + "/values",
                                Map.of("day", day, "method", "COUNTED", "value", value, "source", "Lists"))
                        .expect(201));
        var browser = LATER.browser(Cafe.PARENT);

        for (var page : List.of(PATH + "/year-end?year=2026/27", NEW_RATING + "?year=2026/27")) {
            assertThat(browser.get(page).expect(200).html())
                    .contains("1. Mai 2027")
                    .doesNotContain("15. September 2027");
        }
        assertThat(browser.get(PATH + "/year-end?year=2027/28").expect(200).html())
                .contains("15. September 2027");
    }

    @Test
    void aGoalIsRatedWithItsReasonAndWhatFollowsIsShownUntilTheAgreementSaysIt() {
        rate("PARTLY", "CHANGE");
        assertThat(page())
                .contains("teilweise erreicht", "Zu &lt;früh&gt;", "ändern", "Ändern Sie das Ziel in einem Entwurf.");
    }

    @Test
    void anotherRatingIsAQuestionAndNothingTypedIsLost() {
        rate("PARTLY", "CARRY_OVER");
        var page = SERVER.browser(Cafe.PARENT)
                .post(NEW_RATING, "year", "2026/27", "verdict", "MISSED", "reason", "Doch nicht", "next", "CLOSE")
                .expect(409)
                .html();
        assertThat(page).contains("schon eine andere Bewertung", "name=\"correcting\"", "Doch nicht");
    }

    @Test
    void whatIsMissingStandsAtItsField() {
        var page = SERVER.browser(Cafe.PARENT)
                .post(NEW_RATING, "year", "2027/28", "verdict", "REACHED", "reason", "Gut", "next", "CLOSE")
                .expect(422)
                .html();
        assertThat(page).contains("Das Schuljahr 2027/28 hat noch nicht begonnen.", "Gut");
        SERVER.browser(Cafe.READER).get(NEW_RATING).expect(403);
    }

    @Test
    void programsRateReadAndTakeBack() {
        var rated = SERVER.api(Cafe.PARENT)
                .post(API, Map.of("year", "2026/27", "verdict", "UNCLEAR", "reason", "Not counted", "next", "CLOSE"))
                .expect(201)
                .json();
        var progress =
                SERVER.api(Cafe.READER).get("/api/v1" + PATH + "/progress").json();
        assertThat(progress.at("/goals/0/ratings/standing/0")).isEqualTo(rated);
        assertThat(progress.at("/goals/0/ratings/open/0")).isEqualTo(rated.at("/id"));
        SERVER.api(Cafe.PARENT)
                .ifMatch(progress.at("/goals/0/ratings/version").asLong())
                .put(API + "/" + rated.at("/id").asText() + "/withdrawal", Map.of("reason", "Slip"))
                .expect(204);
        assertThat(SERVER.api(Cafe.READER)
                        .get("/api/v1" + PATH + "/progress")
                        .json()
                        .at("/goals/0/ratings/withdrawn/0/reason")
                        .asText())
                .isEqualTo("Slip");
    }
}
