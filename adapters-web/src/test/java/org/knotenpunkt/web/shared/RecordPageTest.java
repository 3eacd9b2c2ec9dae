package org.knotenpunkt.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.access.AccessRecordKind;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.InitiativeRecordKind;

class RecordPageTest {
    private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final List<RecordPage> PAGES = List.of(
            new RecordPage(AccessRecordKind.GRANT, "/grants/"),
            new RecordPage(InitiativeRecordKind.INITIATIVE, "/initiatives/"));

    @Test
    void aRecordHasThePageOfItsKind() {
        assertThat(RecordPage.of(InitiativeRecordKind.of(new InitiativeId(ID), "Netz"), PAGES))
                .contains("/initiatives/01980000-0000-7000-8000-000000000001");
    }

    @Test
    void aRecordOfAKindWithoutPagesHasNone() {
        assertThat(RecordPage.of(AccessRecordKind.account(new AccountId(ID), "Anna"), PAGES))
                .isEmpty();
    }
}
