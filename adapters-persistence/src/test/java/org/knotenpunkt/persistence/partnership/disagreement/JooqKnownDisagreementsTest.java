package org.knotenpunkt.persistence.partnership.disagreement;

import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aDisagreement;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.partnership.disagreement.Disagreements;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.application.shared.KnownRecordsContract;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.persistence.partnership.JooqAgreements;
import org.knotenpunkt.persistence.partnership.KnownParties;
import org.knotenpunkt.persistence.shared.JcsJson;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqKnownDisagreementsTest implements KnownRecordsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final JcsJson CANONICAL = new JcsJson();
    private static final Agreement DRAFT =
            Agreement.draft(AGREEMENT, LINDENAU, aContent(), ContentDocument.fingerprint(CANONICAL), NOW);

    @BeforeEach
    void keepTheDisagreement() {
        KnownParties.in(POSTGRES);
        POSTGRES.transactional(Agreements.class, new JooqAgreements(POSTGRES.database(), CANONICAL), LINDENAU)
                .save(DRAFT);
        POSTGRES.transactional(Disagreements.class, new JooqDisagreements(POSTGRES.database()), LINDENAU)
                .save(aDisagreement());
    }

    @Override
    public KnownRecord known() {
        return DisagreementRecordKind.of(aDisagreement(), DRAFT, TODAY);
    }

    @Override
    public KnownRecords records() {
        return POSTGRES.transactional(
                KnownRecords.class, new JooqKnownDisagreements(POSTGRES.database(), () -> TODAY), LINDENAU);
    }
}
