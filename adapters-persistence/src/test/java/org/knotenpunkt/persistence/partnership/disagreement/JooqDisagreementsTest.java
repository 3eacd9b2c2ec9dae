package org.knotenpunkt.persistence.partnership.disagreement;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aDecline;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aDisagreement;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aProposal;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aResolvedOne;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT_CONSENT;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT_PARTY;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT_PROPOSAL;

import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.partnership.disagreement.Disagreements;
import org.knotenpunkt.application.partnership.disagreement.DisagreementsContract;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.persistence.partnership.JooqAgreements;
import org.knotenpunkt.persistence.partnership.KnownParties;
import org.knotenpunkt.persistence.shared.JcsJson;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqDisagreementsTest implements DisagreementsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final JcsJson CANONICAL = new JcsJson();

    @BeforeEach
    void knowTheAgreement() {
        KnownParties.in(POSTGRES);
        POSTGRES.transactional(Agreements.class, new JooqAgreements(POSTGRES.database(), CANONICAL), LINDENAU)
                .save(Agreement.draft(AGREEMENT, LINDENAU, aContent(), ContentDocument.fingerprint(CANONICAL), NOW));
    }

    @Override
    public Disagreements disagreements() {
        return POSTGRES.transactional(Disagreements.class, new JooqDisagreements(POSTGRES.database()), LINDENAU);
    }

    @Test
    void theDatabaseItselfKeepsWhatWasRaised() {
        disagreements().save(aDisagreement());
        refused(() -> POSTGRES.superuser()
                .update(DISAGREEMENT)
                .set(DISAGREEMENT.TEXT, "Something else")
                .execute());
        refused(() -> POSTGRES.superuser().deleteFrom(DISAGREEMENT_PARTY).execute());
    }

    @Test
    void theDatabaseItselfKeepsAWordingAndWhoAgreedToIt() {
        disagreements().save(aProposal());
        refused(() -> POSTGRES.superuser()
                .update(DISAGREEMENT_PROPOSAL)
                .set(DISAGREEMENT_PROPOSAL.TEXT, "Something else")
                .execute());
        refused(() -> POSTGRES.superuser()
                .update(DISAGREEMENT_PROPOSAL)
                .setNull(DISAGREEMENT_PROPOSAL.UNTIL_ON)
                .execute());
        refused(() -> POSTGRES.superuser().deleteFrom(DISAGREEMENT_CONSENT).execute());
        refused(() -> POSTGRES.superuser()
                .update(DISAGREEMENT_CONSENT)
                .set(DISAGREEMENT_CONSENT.PARTY_ID, SCHOOL.value())
                .execute());
    }

    @Test
    void theDatabaseItselfKeepsWhatWasDeclined() {
        disagreements().save(aProposal().decline(1, aDecline(SCHOOL)).orElseThrow());
        refused(() -> POSTGRES.superuser()
                .update(DISAGREEMENT_PROPOSAL)
                .set(DISAGREEMENT_PROPOSAL.DECLINE_REASON, "None")
                .execute());
        refused(() -> POSTGRES.superuser().deleteFrom(DISAGREEMENT_PROPOSAL).execute());
    }

    @Test
    void theDatabaseItselfKeepsWhatIsOver() {
        disagreements().save(aResolvedOne());
        refused(() -> POSTGRES.superuser()
                .update(DISAGREEMENT)
                .set(DISAGREEMENT.STATE, "OPEN")
                .execute());
        refused(() -> POSTGRES.superuser().deleteFrom(DISAGREEMENT).execute());
    }

    private static void refused(Runnable change) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(change::run)
                .withMessageContaining("does not change");
    }
}
