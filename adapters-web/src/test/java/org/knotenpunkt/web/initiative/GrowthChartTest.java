package org.knotenpunkt.web.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.FOUNDED;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.LINDENAU;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.NETWORK;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.anInitiativeAtWork;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.count;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.day;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.member;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.domain.initiative.PublishedCount;

class GrowthChartTest {
    private static final LocalDate DAY = day("2023-12-31");

    @Test
    void countsOfOneDefinitionAreOneLineAndOthersAnother() {
        var other = new PublishedCount(50, "Towns with centres", FOUNDED, source("2024"));
        var chart = chart(count(10, "2019"), other, count(25, "2022-05"));

        assertThat(chart.published())
                .extracting(GrowthChart.Line::definition)
                .containsExactly("Member towns", "Towns with centres");
        assertThat(chart.published().getFirst().dots())
                .extracting(GrowthChart.Dot::label)
                .containsExactly("10", "25");
    }

    @Test
    void theFirstDayStandsAtTheLeftEdgeAndTheLargestNumberAtTheTop() {
        var dots = chart(count(10, "2019"), count(40, "2023-12-31"))
                .published()
                .getFirst()
                .dots();

        assertThat(dots.getFirst().x()).isEqualTo("44.0");
        assertThat(dots.getLast().x()).isEqualTo("738.0");
        assertThat(dots.getLast().y()).isEqualTo("22.0");
    }

    @Test
    void knownMembersAreStepsUpToTheDay() {
        var lindenau = new InitiativeView.Town("Lindenau", null, member(anInitiativeAtWork(), LINDENAU));
        var chart = GrowthChart.of(network(List.of(lindenau)), DAY, 760, 300, GrowthChartTest::written);

        assertThat(chart.recorded()).isEqualTo("M44.0 272.0V247.0H738.0");
        assertThat(chart.recordedArea()).endsWith("V272.0Z");
    }

    @Test
    void largeNumbersStandInAFewRoundStepsWithRoomForThem() {
        var chart = chart(count(350, "2019"), count(12_345, "2023-12-31"));

        assertThat(chart.levels())
                .extracting(GrowthChart.Mark::label)
                .containsExactly("0", "5.000", "10.000", "15.000");
        assertThat(chart.left()).isEqualTo(chart().left() + 27);
        assertThat(chart.published().getFirst().dots().getLast().label()).isEqualTo("12.345");
        assertThat(chart(count(41, "2023")).levels())
                .extracting(GrowthChart.Mark::label)
                .containsExactly("0", "20", "40", "60");
    }

    @Test
    void aNetworkOfWhichNothingIsKnownIsAnEmptyPicture() {
        var chart = chart();

        assertThat(chart.published()).isEmpty();
        assertThat(chart.recorded()).isEmpty();
        assertThat(chart.years()).extracting(GrowthChart.Mark::label).contains("2019", "2023");
    }

    private static String written(int number) {
        return String.format(Locale.GERMANY, "%,d", number);
    }

    private static GrowthChart chart(PublishedCount... counts) {
        return GrowthChart.of(network(List.of(), counts), DAY, 760, 300, GrowthChartTest::written);
    }

    private static InitiativeView network(List<InitiativeView.Town> towns, PublishedCount... counts) {
        return new InitiativeView(
                NETWORK,
                "Families at school",
                FOUNDED,
                null,
                towns,
                List.of(),
                List.of(counts),
                List.of(),
                List.of(),
                1);
    }
}
