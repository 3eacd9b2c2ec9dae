package org.knotenpunkt.domain.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.date;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.source;

import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Result;

class PublishedCountTest {
    @Test
    void aCountWithoutADefinitionIsRefused() {
        assertThat(PublishedCount.of(38, " ", date("2026"), source("2026")))
                .isEqualTo(Result.refusal(new InitiativeError.CountWithoutDefinition(38)));
    }

    @Test
    void aCountWithoutADateIsRefused() {
        assertThat(PublishedCount.of(38, "Member towns", null, source("2026")))
                .isEqualTo(Result.refusal(new InitiativeError.CountWithoutDate(38)));
    }

    @Test
    void aCountWithoutASourceIsRefused() {
        assertThat(PublishedCount.of(38, "Member towns", date("2026"), null))
                .isEqualTo(Result.refusal(new InitiativeError.CountWithoutSource(38)));
    }

    @Test
    void aCountWithAllThreeIsKept() {
        assertThat(PublishedCount.of(38, "Member towns", date("2026"), source("2026")))
                .isEqualTo(Result.success(new PublishedCount(38, "Member towns", date("2026"), source("2026"))));
    }
}
