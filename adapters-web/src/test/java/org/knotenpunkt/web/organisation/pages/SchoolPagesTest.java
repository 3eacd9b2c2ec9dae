package org.knotenpunkt.web.organisation.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.school.SchoolFilter;
import org.knotenpunkt.application.organisation.school.SchoolOrder;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.web.shared.Browser;

class SchoolPagesTest {
    private static final SampleServer SAMPLE = new SampleServer();

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

    private static SchoolFilter asked() {
        return SAMPLE.town.filters.getLast();
    }

    @Test
    void withoutFiltersTheOperatingSchoolsOfOnesOwnTownAreShown() {
        coordinator().get("/schools").expect(200);
        assertThat(asked())
                .isEqualTo(SchoolFilter.all(SampleTown.TODAY)
                        .withTown(SampleTown.TOWN)
                        .withOperatingOnly()
                        .withToCome()
                        .withGuidance());
    }

    @Test
    void allFiltersReachTheUseCaseTogether() {
        coordinator()
                .get("/schools?town=all&text=stern&form=02&indexFrom=6&startchancen=true&allDay=OPEN&on=2024-08-01"
                        + "&all=true&sort=SOCIAL_INDEX&descending=true")
                .expect(200);
        assertThat(asked())
                .isEqualTo(new SchoolFilter(
                        LocalDate.of(2024, 8, 1),
                        null,
                        null,
                        "stern",
                        Set.of(SchoolForm.PRIMARY),
                        SchoolFilter.Life.ENDED_TOO,
                        false,
                        null,
                        new SchoolFilter.IndexRange(6, 9),
                        SchoolFilter.Wanted.of(true),
                        SchoolFilter.Wanted.of(AllDayForm.OPEN),
                        false,
                        true));
        assertThat(SAMPLE.town.orders.getLast()).isEqualTo(new SchoolOrder(SchoolOrder.By.SOCIAL_INDEX, true));
    }

    @Test
    void aWrongFilterIsToldAtItsFieldAndStaysThere() {
        var html = coordinator().get("/schools?indexFrom=12&text=stern").html();
        assertThat(html).contains("von 1 bis 9", "value=\"12\"", "value=\"stern\"");
    }

    @Test
    void whatWouldBeFoundInThePastIsSaidAndLinked() {
        var html = coordinator().get("/schools?text=markt").html();
        assertThat(html)
                .contains("2 weitere unter früheren Namen")
                .contains("href=\"/schools?text=markt&amp;all=true\"");
        assertThat(coordinator().get("/schools?text=markt&all=true").html())
                .contains("früher: Schule am Markt")
                .doesNotContain("weitere unter früheren Namen");
        assertThat(coordinator().get("/schools.csv?text=markt&all=true").html()).contains(";Schule am Markt;");
    }

    @Test
    void whatTheListOfSchoolsNoLongerHasIsMarkedAndCanBeFiltered() {
        assertThat(coordinator().get("/schools").html()).contains("fehlt im Verzeichnis seit 1. Oktober 2026");
        coordinator().get("/schools?missing=true").expect(200);
        assertThat(asked())
                .isEqualTo(SchoolFilter.all(SampleTown.TODAY)
                        .withTown(SampleTown.TOWN)
                        .withMissingOnly()
                        .withToCome()
                        .withGuidance());
    }

    @Test
    void aSchoolToComeAndANameToComeStandInTheListWithTheirDays() {
        assertThat(coordinator().get("/schools").html())
                .contains(
                        "<span class=\"tag tag-amber\">ab 1. August 2027</span>", "ab 1. August 2028: Schule am Hafen");
        assertThat(coordinator().get("/schools.csv").html())
                .contains(";Besteht erst ab;", ";1. August 2027;", ";ab 1. August 2028: Schule am Hafen;");
        assertThat(coordinator().get("/schools?on=2026-11-21").html()).doesNotContain("ab 1. August 2027");
    }

    @Test
    void aSchoolThatTheListOfStartchancenNoLongerHasIsMarked() {
        assertThat(coordinator().get("/schools").html()).containsOnlyOnce("fehlt in der Liste seit 30. September 2026");
        assertThat(coordinator().get("/schools.csv").html())
                .contains(";Fehlt in der Startchancen-Liste seit;", ";30. September 2026;");
    }

    @Test
    void schoolsOfWhichNobodyKnowsWhetherTheyAreInStartchancenCanBeLookedFor() {
        assertThat(coordinator().get("/schools?startchancen=unknown").html())
                .contains("<option value=\"unknown\" selected>unbekannt</option>");
        assertThat(asked().startchancen()).isEqualTo(SchoolFilter.Wanted.unknown());
        coordinator().get("/schools?startchancen=false").expect(200);
        assertThat(asked().startchancen()).isEqualTo(SchoolFilter.Wanted.of(false));
        assertThat(coordinator().get("/schools?startchancen=vielleicht").html()).contains("href=\"#startchancen\"");
    }

    @Test
    void schoolsOfWhoseAfternoonsNobodyKnowsCanBeLookedFor() {
        assertThat(coordinator().get("/schools?allDay=unknown").html())
                .contains("<option value=\"unknown\" selected>unbekannt</option>");
        assertThat(asked().allDay()).isEqualTo(SchoolFilter.Wanted.unknown());
        coordinator().get("/schools.csv?allDay=unknown").expect(200);
        assertThat(asked().allDay()).isEqualTo(SchoolFilter.Wanted.unknown());
        assertThat(coordinator().get("/schools?allDay=vielleicht").html()).contains("href=\"#allDay\"");
    }

    @Test
    void aFormThatNobodyKnowsIsCalledSoAndCanBeLookedFor() {
        assertThat(coordinator().get("/schools").html())
                .contains("<option value=\"19\">unbekannte Schulform 19</option>")
                .contains("<option value=\"77\">unbekannte Schulform 77</option>")
                .contains(">unbekannte Schulform 19</td>", "unbekannter Betriebsschlüssel 7");
        assertThat(coordinator().get("/schools?form=21").html())
                .contains("<option value=\"21\" selected>unbekannte Schulform 21</option>");
        assertThat(coordinator().get("/schools.csv").html())
                .contains(";unbekannte Schulform 19;unbekannter Betriebsschlüssel 7;");
        assertThat(coordinator().get("/schools/new").expect(200).html()).doesNotContain("unbekannte Schulform");
    }

    @Test
    void aRangeTheWrongWayRoundIsToldAtItsEnd() {
        var html = coordinator().get("/schools?indexFrom=7&indexTo=3").html();
        assertThat(html)
                .contains("id=\"indexTo-error\">„Von“ liegt hinter „bis“", "value=\"7\"", "value=\"3\"")
                .doesNotContain("Sternschule");
        assertThat(coordinator().get("/schools?indexFrom=7&indexTo=7").html()).contains("Sternschule");
        coordinator().get("/schools.csv?indexFrom=7&indexTo=3").expect(400);
    }

    @Test
    void thePageNamesTheRegistersFromWhichItComes() {
        var html = coordinator().get("/schools").html();
        assertThat(html)
                .contains("Ministerium für Schule und Bildung NRW, Stand 1. September 2021", "2024/25", "dl-de/by-2-0");
    }

    @Test
    void thePartsOfTheListAreLinkedWithTheFilters() {
        var html = coordinator().get("/schools?text=a%26b&town=all").html();
        assertThat(html).contains("/schools?text=a%26b&amp;town=all&amp;after=next-part");
    }

    @Test
    void anIndexIsShownWithItsSchoolYearWhereThatIsNotTheNewest() {
        assertThat(coordinator().get("/schools").html()).contains(">ohne (Schuljahr 2024/25)</td>", ">7</td>");
    }

    @Test
    void theFileOpensInAGermanSpreadsheetAndHoldsNoFormula() {
        var answer = coordinator().get("/schools.csv").expect(200);
        assertThat(answer.header("content-type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(answer.header("content-disposition")).contains("schulen-2026-11-22.csv");
        assertThat(answer.html())
                .startsWith("\uFEFFSchulnummer;Schule;")
                .contains("\r\n195546;Städt. Gemeinschaftsgrundschule Sternschule;Sternschule;")
                .contains("119271;'=1+1;")
                .contains("\"Städt. Kath. Grundschule; Schalker Regenbogenschule\"")
                .contains(";ohne;2024/25;ja;")
                .contains("Schulverzeichnis Nordrhein-Westfalen, Ministerium", "https://www.govdata.de/dl-de/by-2-0");
    }

    @Test
    void eachEditionOfWhichASocialIndexIsShownIsNamed() {
        assertThat(coordinator().get("/schools").html())
                .contains("Schulsozialindex, Ministerium für Schule und Bildung NRW, Stand 2024/25")
                .contains("Schulsozialindex, Ministerium für Schule und Bildung NRW, Stand 2025/26");
        var lines = coordinator().get("/schools.csv").html().lines().toList();
        assertThat(lines)
                .filteredOn(line -> line.contains(";2025/26;"))
                .isNotEmpty()
                .allMatch(line -> line.contains("NRW, Stand 2025/26 (") && !line.contains("NRW, Stand 2024/25 ("));
        assertThat(lines)
                .filteredOn(line -> line.contains(";2024/25;"))
                .isNotEmpty()
                .allMatch(line -> line.contains("NRW, Stand 2024/25 ("));
    }

    @Test
    void aTownThatIsTypedBecomesTheFilter() {
        assertThat(coordinator()
                        .get("/schools?townText=gelsenkirchen&text=stern")
                        .expect(303)
                        .location())
                .contains("/schools?", "text=stern", "town=" + SampleTown.TOWN)
                .doesNotContain("townText");
    }

    @Test
    void aTownThatIsNotClearIsChosen() {
        var html = coordinator().get("/schools?townText=Hagen&text=stern").html();
        assertThat(html)
                .contains("Welche Kommune ist gemeint?", "05914000", "13076053", "Mecklenburg-Vorpommern")
                .contains("text=stern&amp;town=");
        assertThat(coordinator().get("/schools?townText=Nirgendwo").html())
                .contains("Zu „Nirgendwo“ ist keine Kommune zu finden.");
    }

    @Test
    void aSchoolNumberLeadsToItsSchool() {
        assertThat(coordinator().get("/schools/195546").expect(303).location())
                .endsWith("/organisations/" + SampleTown.SCHOOL);
        coordinator().get("/schools/1").expect(404);
    }

    @Test
    void aStrangerMustSignInFirst() {
        assertThat(SAMPLE.server.browser().get("/schools").expect(303).location())
                .contains("/sign-in");
    }

    @Test
    void whoSaysWhatNoRegisterSaysStandsBesideIt() {
        assertThat(coordinator()
                        .get("/organisations/" + SampleTown.SCHOOL)
                        .expect(200)
                        .html())
                .contains("<small class=\"source\">Quelle: Schulverzeichnis, September 2021</small>");
    }
}
