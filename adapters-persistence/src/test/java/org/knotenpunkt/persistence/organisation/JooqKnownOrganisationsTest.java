package org.knotenpunkt.persistence.organisation;

import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.SCHOOL;
import static org.knotenpunkt.domain.access.AccessExamples.TODAY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.application.shared.KnownRecordsContract;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.persistence.access.AccessDatabase;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqKnownOrganisationsTest implements KnownRecordsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @BeforeEach
    void fill() {
        new AccessDatabase(POSTGRES).addPlaces();
    }

    @Override
    public KnownRecord known() {
        return OrganisationRecordKind.organisation(
                new OrganisationId(SCHOOL), OrganisationKind.SCHOOL, "Sonnenschule", BOCHUM);
    }

    @Override
    public KnownRecords records() {
        return POSTGRES.transactional(
                KnownRecords.class, new JooqKnownOrganisations(POSTGRES.database(), () -> TODAY), BOCHUM);
    }
}
