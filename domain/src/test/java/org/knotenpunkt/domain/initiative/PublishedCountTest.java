package org.knotenpunkt.domain.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.date;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.source;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Result;

class PublishedCountTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aCountWithoutADefinitionIsRefused() {
        assertThat(PublishedCount.of(38, " ", date("2026"), source("2026"), TODAY))
                .isEqualTo(Result.refusal(new InitiativeError.CountWithoutDefinition()));
    }

    @Test
    void aCountWithoutADateIsRefused() {
        assertThat(PublishedCount.of(38, "Member towns", null, source("2026"), TODAY))
                .isEqualTo(Result.refusal(new InitiativeError.CountWithoutDate()));
    }

    @Test
    void aCountWithoutASourceIsRefused() {
        assertThat(PublishedCount.of(38, "Member towns", date("2026"), null, TODAY))
                .isEqualTo(Result.refusal(new InitiativeError.CountWithoutSource()));
    }

    @Test
    void aCountOfADayToComeIsRefused() {
        assertThat(PublishedCount.of(38, "Member towns", date("2026-11-23"), source("2026"), TODAY))
                .isEqualTo(Result.refusal(new InitiativeError.CountInFuture(date("2026-11-23"))));
        assertThat(PublishedCount.of(38, "Member towns", date("2026-11"), source("2026"), TODAY))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void aCountFromASourceToComeIsRefused() {
        assertThat(PublishedCount.of(38, "Member towns", date("2026"), source("2026-12"), TODAY))
                .isEqualTo(Result.refusal(new InitiativeError.SourceInFuture(date("2026-12"))));
    }

    @Test
    void aCountFromASourceThatIsOlderIsRefused() {
        assertThat(PublishedCount.of(38, "Member towns", date("2023-09"), source("2020"), TODAY))
                .isEqualTo(Result.refusal(new InitiativeError.SourceTooOld(date("2020"), date("2023-09"))));
        assertThat(PublishedCount.of(38, "Member towns", date("2023-09"), source("2023"), TODAY))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(PublishedCount.faults(null, date("2027"), source("2028"), TODAY))
                .containsExactly(
                        new InitiativeError.CountWithoutDefinition(),
                        new InitiativeError.CountInFuture(date("2027")),
                        new InitiativeError.SourceInFuture(date("2028")));
        assertThat(PublishedCount.faults("", null, null, TODAY)).hasSize(3);
    }

    @Test
    void aCountWithAllThreeIsKept() {
        assertThat(PublishedCount.of(38, "Member towns", date("2026"), source("2026"), TODAY))
                .isEqualTo(Result.success(new PublishedCount(38, "Member towns", date("2026"), source("2026"))));
    }
}
