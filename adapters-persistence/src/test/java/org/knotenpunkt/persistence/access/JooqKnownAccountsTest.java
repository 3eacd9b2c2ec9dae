package org.knotenpunkt.persistence.access;

import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.application.shared.KnownRecordsContract;
import org.knotenpunkt.domain.access.AccessRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqKnownAccountsTest implements KnownRecordsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @BeforeEach
    void fill() {
        new AccessDatabase(POSTGRES).addTwoAccounts();
    }

    @Override
    public KnownRecord known() {
        return AccessRecordKind.account(anAccount(1).id(), "Person 1");
    }

    @Override
    public KnownRecords records() {
        return POSTGRES.transactional(KnownRecords.class, new JooqKnownAccounts(POSTGRES.database()), BOCHUM);
    }
}
