package org.knotenpunkt.persistence.partnership.lineofsight;

import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.needs.AssessmentRepository;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.partnership.lineofsight.LinesOfSight;
import org.knotenpunkt.application.partnership.lineofsight.LinesOfSightContract;
import org.knotenpunkt.application.partnership.progress.ProgressRecords;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Fingerprint;
import org.knotenpunkt.persistence.needs.JooqAssessmentRepository;
import org.knotenpunkt.persistence.partnership.JooqAgreements;
import org.knotenpunkt.persistence.partnership.KnownParties;
import org.knotenpunkt.persistence.partnership.progress.JooqProgressRecords;
import org.knotenpunkt.persistence.shared.JcsJson;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqLinesOfSightTest implements LinesOfSightContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final JcsJson CANONICAL = new JcsJson();

    @BeforeEach
    void knowTheTownAndTheParties() {
        KnownParties.in(POSTGRES);
        POSTGRES.superuser()
                .insertInto(ORGANISATION_NAME)
                .set(ORGANISATION_NAME.ORGANISATION_ID, LINDENAU.value())
                .set(ORGANISATION_NAME.FULL_NAME, TOWN_NAME)
                .execute();
    }

    @Override
    public LinesOfSight lines() {
        return POSTGRES.transactional(LinesOfSight.class, new JooqLinesOfSight(POSTGRES.database()), LINDENAU);
    }

    @Override
    public Fingerprint fingerprint() {
        return ContentDocument.fingerprint(CANONICAL);
    }

    @Override
    public void keep(Agreement agreement) {
        POSTGRES.transactional(Agreements.class, new JooqAgreements(POSTGRES.database(), CANONICAL), LINDENAU)
                .save(agreement);
    }

    @Override
    public void keep(Assessment assessment) {
        POSTGRES.transactional(AssessmentRepository.class, new JooqAssessmentRepository(POSTGRES.database()), LINDENAU)
                .save(assessment);
    }

    @Override
    public ProgressRecords records() {
        return POSTGRES.transactional(ProgressRecords.class, new JooqProgressRecords(POSTGRES.database()), LINDENAU);
    }
}
