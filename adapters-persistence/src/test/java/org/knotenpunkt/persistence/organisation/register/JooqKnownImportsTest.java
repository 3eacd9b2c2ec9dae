package org.knotenpunkt.persistence.organisation.register;

import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.application.shared.KnownRecordsContract;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterFileFacts;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.organisation.register.RegisterRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqKnownImportsTest implements KnownRecordsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final ImportId ID = new ImportId(new UUID(1, 1));

    @BeforeEach
    void fill() {
        var file = new RegisterFileFacts("schuldaten.csv", 200, null);
        var begun = RegisterImport.begin(ID, Register.SCHOOLS, null, file, new UUID(0, 7), Instant.EPOCH);
        POSTGRES.in(() -> new JooqImportRepository(POSTGRES.database()).save(begun));
    }

    @Override
    public KnownRecord known() {
        return RegisterRecordKind.of(ID, "schuldaten.csv");
    }

    @Override
    public KnownRecords records() {
        return POSTGRES.transactional(KnownRecords.class, new JooqKnownImports(POSTGRES.database()), BOCHUM);
    }
}
