package org.knotenpunkt.persistence.partnership.progress;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.HOURS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.MONEY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.counted;
import static org.knotenpunkt.persistence.tables.Tables.CONTRIBUTION;
import static org.knotenpunkt.persistence.tables.Tables.GOAL;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.partnership.progress.ProgressRecords;
import org.knotenpunkt.application.partnership.progress.ProgressRecordsContract;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.persistence.shared.PostgresExtension;
import org.knotenpunkt.persistence.tables.Tables;

class JooqProgressRecordsTest implements ProgressRecordsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @BeforeEach
    void knowTheAgreement() {
        var dsl = POSTGRES.superuser();
        dsl.insertInto(ORGANISATION, ORGANISATION.ID, ORGANISATION.KIND, ORGANISATION.HOME_MUNICIPALITY_ID)
                .values(LINDENAU.value(), "MUNICIPALITY", LINDENAU.value())
                .execute();
        dsl.insertInto(Tables.AGREEMENT)
                .set(Tables.AGREEMENT.MUNICIPALITY_ID, LINDENAU.value())
                .set(Tables.AGREEMENT.ID, AGREEMENT.value())
                .set(Tables.AGREEMENT.LAST_NUMBER, 1)
                .set(Tables.AGREEMENT.AWAITED, (short) 0)
                .set(Tables.AGREEMENT.VERSION, 1L)
                .execute();
        dsl.insertInto(GOAL, GOAL.MUNICIPALITY_ID, GOAL.ID, GOAL.AGREEMENT_ID)
                .values(LINDENAU.value(), CAFE.value(), AGREEMENT.value())
                .execute();
        for (var contribution : List.of(HOURS, MONEY)) {
            dsl.insertInto(CONTRIBUTION, CONTRIBUTION.MUNICIPALITY_ID, CONTRIBUTION.ID, CONTRIBUTION.AGREEMENT_ID)
                    .values(LINDENAU.value(), contribution.value(), AGREEMENT.value())
                    .execute();
        }
    }

    @Override
    public ProgressRecords records() {
        return POSTGRES.transactional(ProgressRecords.class, new JooqProgressRecords(POSTGRES.database()), LINDENAU);
    }

    @Test
    void theDatabaseItselfTakesOneValueForADayAndMethod() {
        var nothingYet = records().valuesOf(LINDENAU_AGREES, CAFE);
        records().save(nothingYet.record(counted(1, TODAY, "12")).orElseThrow());
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> records()
                        .save(nothingYet.record(counted(2, TODAY, "13")).orElseThrow()));
    }
}
