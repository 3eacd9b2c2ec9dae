package org.knotenpunkt.web.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Validity;

class LifeLineTest {
    private static LifeLine.Shown shown(String label, Validity validity) {
        return new LifeLine.Shown(label, "style", validity);
    }

    @Test
    void whatOverlapsHasLanesOfItsOwnAndWhatFollowsSharesOne() {
        var line = LifeLine.of(
                List.of(new LifeLine.Row(
                        "Posts",
                        List.of(
                                shown("first", Validity.between(day("2024-01-01"), day("2024-12-31"))),
                                shown("beside", Validity.between(day("2024-07-01"), day("2025-06-30"))),
                                shown("next", Validity.from(day("2025-01-01")))))),
                day("2026-01-01"));
        assertThat(line.lanes()).extracting(LifeLine.Lane::name).containsExactly("Posts", "");
        assertThat(line.lanes())
                .extracting(
                        lane -> lane.bars().stream().map(LifeLine.Bar::label).toList())
                .containsExactly(List.of("first", "next"), List.of("beside"));
    }

    @Test
    void theAxisHoldsWholeYearsAndWhatIsOpenReachesItsEnds() {
        var line = LifeLine.of(
                List.of(new LifeLine.Row(
                        "Host",
                        List.of(
                                shown("before", new Validity(null, day("2024-12-31"))),
                                shown("now", Validity.from(day("2025-01-01")))))),
                day("2025-07-02"));
        assertThat(line.years()).extracting(LifeLine.Tick::label).containsExactly("2024", "2025", "2026");
        assertThat(line.lanes().getFirst().bars())
                .containsExactly(
                        new LifeLine.Bar("before", "style", 0, 333), new LifeLine.Bar("now", "style", 333, 667));
        assertThat(line.today()).isBetween(499, 501);
    }

    @Test
    void manyYearsHaveFewerNames() {
        var line = LifeLine.of(
                List.of(new LifeLine.Row("Host", List.of(shown("long", Validity.from(day("1990-01-01")))))),
                day("2026-01-01"));
        assertThat(line.years())
                .hasSizeLessThanOrEqualTo(10)
                .extracting(LifeLine.Tick::label)
                .contains("1990");
    }
}
