package org.knotenpunkt.domain.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.date;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.day;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.source;

import org.junit.jupiter.api.Test;

class MembershipTest {
    @Test
    void aTownIsAMemberFromTheFirstDayThatItsJoiningCanMean() {
        var since2021 = new Membership(date("2021-10"), null, false, source("2023"));

        assertThat(since2021.holdsOn(day("2021-09-30"))).isFalse();
        assertThat(since2021.holdsOn(day("2021-10-01"))).isTrue();
    }

    @Test
    void aTownOfWhichTheJoiningIsUnknownIsAMemberFromTheDateOfTheEvidence() {
        var evidenced = new Membership(null, null, false, source("2022"));

        assertThat(evidenced.holdsOn(day("2021-12-31"))).isFalse();
        assertThat(evidenced.holdsOn(day("2022-01-01"))).isTrue();
    }

    @Test
    void theLastDateStillBelongsToTheMembership() {
        var ended = new Membership(date("2020"), null, false, source("2020")).endedIn(date("2022-06"));

        assertThat(ended.holdsOn(day("2022-06-30"))).isTrue();
        assertThat(ended.holdsOn(day("2022-07-01"))).isFalse();
    }

    @Test
    void nobodyLeavesBeforeJoining() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Membership(date("2022"), date("2021-12"), false, source("2022")));
    }
}
