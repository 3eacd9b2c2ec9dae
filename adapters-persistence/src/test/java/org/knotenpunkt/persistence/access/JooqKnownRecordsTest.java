package org.knotenpunkt.persistence.access;

import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.TODAY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.sight.KnownRecords;
import org.knotenpunkt.application.access.sight.KnownRecordsContract;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqKnownRecordsTest implements KnownRecordsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @BeforeEach
    void fill() {
        new AccessDatabase(POSTGRES).addPlaces();
    }

    @Override
    public KnownRecords records() {
        return POSTGRES.transactional(
                KnownRecords.class, new JooqKnownRecords(POSTGRES.database(), () -> TODAY), BOCHUM);
    }
}
