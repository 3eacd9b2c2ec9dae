package org.knotenpunkt.web.offer.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.AUTUMN;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.SUMMER;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.inNrw;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.offer.holiday.HolidayHouse;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.TestServer;

class HolidayPagesTest {
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final HolidayHouse HOUSE = new HolidayHouse(new PolicyRights(), TODAY);

    @RegisterExtension
    static final TestServer SERVER = TestServer.of("holiday", "offer", "organisation")
            .pages(pages -> new HolidayPages(pages, HOUSE.service(), () -> TODAY))
            .build();

    @BeforeEach
    void knowNone() {
        HOUSE.holidays().clear();
    }

    @Test
    void whoPlansSeesWhichHolidaysAreKnownAndUntilWhen() {
        HOUSE.holidays().replace("05", AUTUMN.schoolYear(), List.of(AUTUMN, SUMMER));

        assertThat(SERVER.browser(COORDINATION)
                        .get("/school-holidays")
                        .expect(200)
                        .html())
                .contains(
                        "Die Ferien sind bekannt bis 31. August 2027.",
                        "Schuljahr 2026/27",
                        "Herbstferien",
                        "17. Oktober 2026");
        assertThat(SERVER.api(COORDINATION)
                        .get("/api/v1/school-holidays")
                        .expect(200)
                        .json()
                        .toString())
                .isEqualTo(
                        "{\"knownUntil\":\"2027-08-31\",\"items\":["
                                + "{\"schoolYear\":\"2026/27\",\"name\":\"Herbstferien\",\"firstDay\":\"2026-10-17\",\"lastDay\":\"2026-10-31\"},"
                                + "{\"schoolYear\":\"2026/27\",\"name\":\"Sommerferien\",\"firstDay\":\"2027-07-19\",\"lastDay\":\"2027-08-31\"}]}");
    }

    @Test
    void holidaysThatNoLanguageButGermanHasAWordForKeepTheirName() {
        var local = inNrw("Brückentag", "2027-05-07", "2027-05-07");
        HOUSE.holidays().replace("05", AUTUMN.schoolYear(), List.of(AUTUMN, local));
        assertThat(SERVER.browser(COORDINATION)
                        .with("Accept-Language", "en")
                        .get("/school-holidays")
                        .expect(200)
                        .html())
                .contains("<th scope=\"row\">Autumn holidays</th>", "<th scope=\"row\" lang=\"de\">Brückentag</th>");
    }

    @Test
    void whereNoneAreKnownThePageSaysWhatThatMeans() {
        assertThat(SERVER.browser(COORDINATION)
                        .get("/school-holidays")
                        .expect(200)
                        .html())
                .contains("Angebote lassen sie deshalb nicht aus", "Noch sind keine Ferien eingetragen");
        assertThat(SERVER.api(COORDINATION)
                        .get("/api/v1/school-holidays")
                        .json()
                        .has("knownUntil"))
                .isFalse();
    }
}
