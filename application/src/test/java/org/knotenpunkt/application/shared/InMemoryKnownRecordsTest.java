package org.knotenpunkt.application.shared;

import java.util.UUID;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.InitiativeRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;

class InMemoryKnownRecordsTest implements KnownRecordsContract {
    @Override
    public KnownRecord known() {
        return InitiativeRecordKind.of(new InitiativeId(new UUID(1, 1)), "Netz");
    }

    @Override
    public KnownRecords records() {
        var records = new InMemoryKnownRecords(InitiativeRecordKind.values());
        records.add(known());
        return records;
    }
}
