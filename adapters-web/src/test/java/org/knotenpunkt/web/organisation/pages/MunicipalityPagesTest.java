package org.knotenpunkt.web.organisation.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.municipality.MunicipalityFilter;
import org.knotenpunkt.web.shared.Browser;

class MunicipalityPagesTest {
    private static final SampleServer SAMPLE = new SampleServer();
    private static final String DASH = "<span aria-hidden=\"true\" title=\"unbekannt\">–</span>"
            + "<span class=\"visually-hidden\">unbekannt</span>";

    @BeforeAll
    static void start() {
        SAMPLE.server.start();
    }

    @AfterAll
    static void stop() {
        SAMPLE.server.stop();
    }

    private static Browser coordinator() {
        return SAMPLE.server.browser(SampleTown.coordinator());
    }

    private static MunicipalityFilter asked() {
        return SAMPLE.town.townFilters.getLast();
    }

    @Test
    void everyTownIsListedAndTheOwnOneIsAtHand() {
        var html = coordinator().get("/municipalities").expect(200).html();

        assertThat(asked()).isEqualTo(MunicipalityFilter.all(SampleTown.TODAY));
        assertThat(html)
                .contains("Ihre Kommune", "href=\"/organisations/" + SampleTown.TOWN + "\"")
                .contains("href=\"/municipalities?state=05\">Nordrhein-Westfalen</a>")
                .doesNotContain("href=\"/municipalities?state=05&amp;area=" + SampleTown.DISTRICT.id());
    }

    @Test
    void aStateIsChosenByItsKeyAndItsRegionsAndDistrictsWithIt() {
        var html = coordinator().get("/municipalities?state=05").expect(200).html();

        assertThat(asked()).isEqualTo(MunicipalityFilter.all(SampleTown.TODAY).withState("05"));
        assertThat(html)
                .contains("<option value=\"05\" selected>Nordrhein-Westfalen</option>")
                .contains("Münster (ganzer Bezirk)", SampleTown.DISTRICT.name())
                .doesNotContain(SampleTown.ELSEWHERE.name());
    }

    @Test
    void aDistrictOfAnotherStateThanTheOneChosenDoesNotCount() {
        coordinator()
                .get("/municipalities?state=05&area=" + SampleTown.ELSEWHERE.id())
                .expect(200);

        assertThat(asked()).isEqualTo(MunicipalityFilter.all(SampleTown.TODAY).withState("05"));
    }

    @Test
    void aStateThatIsNamedAsAnAreaIsTheStateThatIsChosen() {
        coordinator().get("/municipalities?area=" + SampleTown.STATE.id()).expect(200);

        assertThat(asked()).isEqualTo(MunicipalityFilter.all(SampleTown.TODAY).withState("05"));
    }

    @Test
    void aStateThatNobodyKnowsIsToldAtItsField() {
        assertThat(coordinator().get("/municipalities?state=99").html()).contains("href=\"#state\"");
    }

    @Test
    void whatIsNotKnownIsNoZero() {
        assertThat(coordinator().get("/municipalities?text=Hagen").html())
                .containsIgnoringWhitespaces("data-label=\"Grundschulen\">" + DASH + "</td>")
                .containsIgnoringWhitespaces("data-label=\"davon Startchancen\">" + DASH + "</td>");
        assertThat(coordinator().get("/areas?level=DISTRICT").html())
                .containsIgnoringWhitespaces("data-label=\"davon Startchancen\">" + DASH + "</td>");
    }
}
