package org.knotenpunkt.persistence.initiative;

import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.NETWORK;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.application.shared.KnownRecordsContract;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.InitiativeRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.persistence.access.AccessDatabase;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqKnownInitiativesTest implements KnownRecordsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @BeforeEach
    void fill() {
        new AccessDatabase(POSTGRES).addPlaces();
    }

    @Override
    public KnownRecord known() {
        return InitiativeRecordKind.of(new InitiativeId(NETWORK), "Netz");
    }

    @Override
    public KnownRecords records() {
        return POSTGRES.transactional(KnownRecords.class, new JooqKnownInitiatives(POSTGRES.database()), BOCHUM);
    }
}
