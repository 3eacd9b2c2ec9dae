package org.knotenpunkt.persistence.partnership.disagreement;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.KIND;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OTHER_AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anOperationalGoal;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aDecline;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aDisagreement;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aProposal;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aResolvedOne;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT_CONSENT;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT_PARTY;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT_PROPOSAL;

import java.util.List;
import java.util.UUID;
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
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
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

    @Override
    public Disagreements disagreements() {
        return POSTGRES.transactional(Disagreements.class, new JooqDisagreements(POSTGRES.database()), LINDENAU);
    }

    @Test
    void theDatabaseItselfLetsNoVersionSettleTheDisagreementOfAnotherAgreement() {
        disagreements().save(aResolvedOne());
        var content = new AgreementContent(
                KIND,
                "en",
                "Another one",
                aContent().parties(),
                aContent().clauses(),
                List.of(anOperationalGoal(new GoalId(new UUID(0xa000, 77)), null, "A choir sings every week")),
                List.of(),
                List.of(),
                AgreementTerm.OPEN_ENDED);
        var other = Agreement.draft(OTHER_AGREEMENT, LINDENAU, content, ContentDocument.fingerprint(CANONICAL), NOW);
        agreements()
                .save(approvedByAll(
                        other.propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow(), TODAY));
        var foreign = agreements()
                .findById(OTHER_AGREEMENT)
                .orElseThrow()
                .draftNext(new Amendment("Another room", "As others have agreed", DISAGREEMENT_OF_FIXTURES), NOW)
                .orElseThrow();

        assertThatThrownBy(() -> agreements().save(foreign)).hasStackTraceContaining("foreign key");
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
