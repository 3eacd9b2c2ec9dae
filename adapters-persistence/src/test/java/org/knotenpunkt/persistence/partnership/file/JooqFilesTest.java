package org.knotenpunkt.persistence.partnership.file;

import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OTHER_AGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.partnership.file.StoredFiles;
import org.knotenpunkt.application.partnership.file.StoredFilesContract;
import org.knotenpunkt.domain.partnership.AgreementFixtures;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqFilesTest implements StoredFilesContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @BeforeEach
    void fill() {
        POSTGRES.superuser()
                .insertInto(ORGANISATION, ORGANISATION.ID, ORGANISATION.KIND, ORGANISATION.HOME_MUNICIPALITY_ID)
                .values(LINDENAU.value(), "MUNICIPALITY", LINDENAU.value())
                .execute();
        for (var agreement : List.of(AgreementFixtures.AGREEMENT, OTHER_AGREEMENT)) {
            POSTGRES.superuser()
                    .insertInto(AGREEMENT)
                    .set(AGREEMENT.MUNICIPALITY_ID, LINDENAU.value())
                    .set(AGREEMENT.ID, agreement.value())
                    .set(AGREEMENT.LAST_NUMBER, 1)
                    .set(AGREEMENT.AWAITED, (short) 0)
                    .set(AGREEMENT.VERSION, 1L)
                    .execute();
        }
    }

    @Override
    public StoredFiles files() {
        return POSTGRES.transactional(StoredFiles.class, new JooqFiles(POSTGRES.database()), LINDENAU);
    }

    @Override
    public void inOne(Callable<?> work) {
        POSTGRES.in(
                () -> {
                    try {
                        return work.call();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                },
                LINDENAU);
    }
}
