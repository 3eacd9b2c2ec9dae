package org.knotenpunkt.persistence.organisation.register;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knotenpunkt.application.organisation.register.ImportRepository;
import org.knotenpunkt.application.organisation.register.ImportRepositoryContract;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.application.shared.UnreadableCursorException;
import org.knotenpunkt.persistence.shared.Cursor;
import org.knotenpunkt.persistence.shared.PostgresExtension;

final class JooqImportRepositoryTest implements ImportRepositoryContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @ParameterizedTest
    @CsvSource({
        "yesterday, 00000000-0000-7000-8000-000000000001",
        "2026-11-22T11:00:00Z, first",
        "+1000000000-12-31T23:59:59.999999999Z, 00000000-0000-7000-8000-000000000001",
    })
    void aCursorOfOtherValuesIsUnreadable(String begun, String id) {
        var page = new PageRequest(1, Cursor.of(begun, id));

        assertThatExceptionOfType(UnreadableCursorException.class)
                .isThrownBy(() -> POSTGRES.in(() -> imports().list(page)));
    }

    @Override
    public ImportRepository imports() {
        return new JooqImportRepository(POSTGRES.database());
    }

    @Override
    public Transactions transactions() {
        return POSTGRES.transactions();
    }
}
