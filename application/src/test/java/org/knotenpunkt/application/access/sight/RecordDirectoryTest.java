package org.knotenpunkt.application.access.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.InMemoryKnownRecords;
import org.knotenpunkt.domain.access.AccessRecordKind;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.InitiativeRecordKind;
import org.knotenpunkt.domain.shared.RecordKind;

class RecordDirectoryTest {
    private final InMemoryKnownRecords access = new InMemoryKnownRecords(AccessRecordKind.values());
    private final InMemoryKnownRecords initiatives = new InMemoryKnownRecords(InitiativeRecordKind.values());
    private final RecordDirectory directory = new RecordDirectory(List.of(initiatives, access));

    private enum Elsewhere implements RecordKind {
        GRANT,
        OFFER
    }

    @Test
    void knowsTheKindsOfAllFeaturesOrderedByName() {
        assertThat(directory.kinds())
                .containsExactly(AccessRecordKind.ACCOUNT, AccessRecordKind.GRANT, InitiativeRecordKind.INITIATIVE);
    }

    @Test
    void asksTheFeatureWhoseKindItIs() {
        var network = InitiativeRecordKind.of(new InitiativeId(new UUID(1, 1)), "Netz");
        initiatives.add(network);

        assertThat(directory.find(network.kind(), network.id())).contains(network);
        assertThat(directory.find(AccessRecordKind.GRANT, network.id())).isEmpty();
    }

    @Test
    void twoKindsDoNotHaveTheSameName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordDirectory(List.of(access, new InMemoryKnownRecords(Elsewhere.GRANT))))
                .withMessageContaining("GRANT");
    }

    @Test
    void aKindOfWhichNobodyFindsRecordsIsAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> directory.find(Elsewhere.OFFER, new UUID(1, 1)));
    }
}
