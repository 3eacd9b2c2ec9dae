package org.knotenpunkt.persistence.partnership.disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;
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
import org.knotenpunkt.domain.partnership.Amendment;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.persistence.partnership.JooqAgreements;
import org.knotenpunkt.persistence.partnership.KnownParties;
import org.knotenpunkt.persistence.shared.JcsJson;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqDisagreementsTest implements DisagreementsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final DisagreementId DISAGREEMENT_OF_FIXTURES =
            aDisagreement().id();
    private static final JcsJson CANONICAL = new JcsJson();

    @BeforeEach
    void knowTheAgreement() {
        KnownParties.in(POSTGRES);
        agreements()
                .save(Agreement.draft(AGREEMENT, LINDENAU, aContent(), ContentDocument.fingerprint(CANONICAL), NOW));
    }

    private static Agreements agreements() {
        return POSTGRES.transactional(Agreements.class, new JooqAgreements(POSTGRES.database(), CANONICAL), LINDENAU);
    }

    private static Agreement agreement() {
        return agreements().findById(AGREEMENT).orElseThrow();
    }

    @Override
    public Disagreements disagreements() {
        return POSTGRES.transactional(Disagreements.class, new JooqDisagreements(POSTGRES.database()), LINDENAU);
    }

    @Test
    void aVersionKeepsTheDisagreementThatLedToItThroughAllThatBecomesOfIt() {
        disagreements().save(aResolvedOne());
        agreements().save(agreement().propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow());
        agreements().save(approvedByAll(agreement(), TODAY));
        var amendment = new Amendment("Another room", "As we have agreed", DISAGREEMENT_OF_FIXTURES);
        agreements().save(agreement().draftNext(amendment, NOW).orElseThrow());
        agreements()
                .save(agreement()
                        .revise(
                                content -> Result.success(content.titled("More time")),
                                ContentDocument.fingerprint(CANONICAL),
                                NOW)
                        .orElseThrow());

        assertThat(agreement().versionsLedToBy(DISAGREEMENT_OF_FIXTURES))
                .extracting(Version::number, Version::amendment)
                .containsExactly(tuple(2, amendment));
        agreements().save(agreement().discard(NOW).orElseThrow());
        assertThat(agreement().versionsLedToBy(DISAGREEMENT_OF_FIXTURES)).isEmpty();
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
