package org.knotenpunkt.persistence.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anApproval;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_APPROVAL;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_CANCELLATION;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_CANCELLED_APPROVAL;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_KIND;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_VERSION;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE;

import java.util.List;
import java.util.UUID;
import org.jooq.JSONB;
import org.jooq.RowCountQuery;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.needs.AssessmentRepository;
import org.knotenpunkt.application.partnership.AgreementKinds;
import org.knotenpunkt.application.partnership.AgreementQueries;
import org.knotenpunkt.application.partnership.AgreementQueriesContract;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.AgreementsContract;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.partnership.disagreement.Disagreements;
import org.knotenpunkt.application.partnership.progress.ProgressRecords;
import org.knotenpunkt.application.partnership.release.Releases;
import org.knotenpunkt.application.partnership.review.Reviews;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Fingerprint;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.partnership.release.Release;
import org.knotenpunkt.domain.partnership.review.Review;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.persistence.initiative.NetworkRows;
import org.knotenpunkt.persistence.needs.JooqAssessmentRepository;
import org.knotenpunkt.persistence.partnership.disagreement.JooqDisagreements;
import org.knotenpunkt.persistence.partnership.progress.JooqProgressRecords;
import org.knotenpunkt.persistence.partnership.release.JooqReleases;
import org.knotenpunkt.persistence.partnership.review.JooqReviews;
import org.knotenpunkt.persistence.shared.JcsJson;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqAgreementsTest implements AgreementsContract, AgreementQueriesContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final JcsJson CANONICAL = new JcsJson();

    @BeforeEach
    void knowThePartiesAndTheirPeople() {
        KnownParties.in(POSTGRES);
    }

    @Override
    public Agreements agreements() {
        return POSTGRES.transactional(Agreements.class, new JooqAgreements(POSTGRES.database(), CANONICAL), LINDENAU);
    }

    @Override
    public void keep(Disagreement disagreement) {
        POSTGRES.transactional(Disagreements.class, new JooqDisagreements(POSTGRES.database()), LINDENAU)
                .save(disagreement);
    }

    @Override
    public void keep(Review review) {
        POSTGRES.transactional(Reviews.class, new JooqReviews(POSTGRES.database()), LINDENAU)
                .save(review);
    }

    @Override
    public void keep(Release release, String network) {
        var id = release.terms().network();
        if (!POSTGRES.superuser().fetchExists(INITIATIVE, INITIATIVE.ID.eq(id.value()))) {
            NetworkRows.joinedBy(LINDENAU, id, network, TODAY, POSTGRES.superuser());
        }
        POSTGRES.transactional(Releases.class, new JooqReleases(POSTGRES.database()), LINDENAU)
                .save(release);
    }

    @Override
    public AgreementQueries queries() {
        return POSTGRES.transactional(AgreementQueries.class, new JooqAgreementQueries(POSTGRES.database()), LINDENAU);
    }

    @Override
    public ProgressRecords records() {
        return POSTGRES.transactional(ProgressRecords.class, new JooqProgressRecords(POSTGRES.database()), LINDENAU);
    }

    @Override
    public void findNeed(UUID need, String text) {
        var assessment = new AssessmentId(need);
        POSTGRES.transactional(AssessmentRepository.class, new JooqAssessmentRepository(POSTGRES.database()), LINDENAU)
                .save(Assessment.setUp(assessment, LINDENAU, new AssessedPlace.WholeTown(), "Needs", NOW)
                        .add(
                                new Finding(
                                        new FindingId(need), FindingKind.NEED, Perspective.FAMILIES, text, "Survey", 4),
                                NOW)
                        .orElseThrow());
    }

    @Override
    public AgreementKinds kinds() {
        return POSTGRES.transactional(AgreementKinds.class, new JooqAgreementKinds(POSTGRES.database()));
    }

    @Override
    public AgreementsContract store() {
        return this;
    }

    @Override
    public Fingerprint fingerprint() {
        return ContentDocument.fingerprint(CANONICAL);
    }

    private void keepAnAgreement() {
        var draft = Agreement.draft(AGREEMENT, LINDENAU, aContent(), fingerprint(), NOW);
        agreements()
                .save(approvedByAll(
                        draft.propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow(), TODAY));
    }

    @Test
    void theDatabaseItselfKeepsWhatWasAgreed() {
        keepAnAgreement();
        var dsl = POSTGRES.superuser();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> dsl.update(AGREEMENT_VERSION)
                        .set(AGREEMENT_VERSION.CONTENT, "{}")
                        .execute())
                .withMessageContaining("was agreed and does not change");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> dsl.deleteFrom(AGREEMENT_VERSION).execute())
                .withMessageContaining("was agreed and does not change");
    }

    @Test
    void theDatabaseItselfKeepsTheEditionsOfKinds() {
        var dsl = POSTGRES.superuser();
        assertThatThrownBy(() -> dsl.update(AGREEMENT_KIND)
                        .set(AGREEMENT_KIND.DOCUMENT, JSONB.valueOf("{}"))
                        .execute())
                .hasMessageContaining("does not change");
        assertThatThrownBy(() -> dsl.deleteFrom(AGREEMENT_KIND).execute()).hasMessageContaining("does not change");
    }

    @Test
    void theDatabaseItselfKeepsToWhatPartiesHadSaidYes() {
        agreements()
                .save(Agreement.draft(AGREEMENT, LINDENAU, aContent(), fingerprint(), NOW)
                        .propose(EDUCATION_PARTNERSHIP, TODAY, NOW)
                        .orElseThrow());
        var proposed = agreements().findById(AGREEMENT).orElseThrow();
        agreements()
                .save(proposed.approve(anApproval(proposed, SCHOOL, TODAY), TODAY)
                        .orElseThrow());
        agreements()
                .save(agreements()
                        .findById(AGREEMENT)
                        .orElseThrow()
                        .revise(content -> Result.success(content.titled("Otherwise")), fingerprint(), NOW)
                        .orElseThrow());
        var dsl = POSTGRES.superuser();
        List<RowCountQuery> changes = List.of(
                dsl.update(AGREEMENT_CANCELLATION).set(AGREEMENT_CANCELLATION.NUMBER, 2),
                dsl.deleteFrom(AGREEMENT_CANCELLED_APPROVAL),
                dsl.update(AGREEMENT_CANCELLED_APPROVAL)
                        .set(AGREEMENT_CANCELLED_APPROVAL.SIGNED_ON, TODAY.minusDays(1)));
        assertThat(changes)
                .allSatisfy(change -> assertThatThrownBy(change::execute).hasMessageContaining("does not change"));
    }

    @Test
    void theDatabaseItselfKnowsWhetherAContentHasItsFingerprint() {
        var draft = Agreement.draft(AGREEMENT, LINDENAU, aContent(), fingerprint(), NOW);
        agreements().save(draft);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> POSTGRES.superuser()
                        .update(AGREEMENT_VERSION)
                        .set(AGREEMENT_VERSION.CONTENT, "{}")
                        .execute())
                .withMessageContaining("agreement_version_hash");
    }

    @Test
    void theDatabaseItselfTakesNoApprovalOfAnythingElse() {
        keepAnAgreement();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> POSTGRES.superuser()
                        .update(AGREEMENT_APPROVAL)
                        .set(AGREEMENT_APPROVAL.HASH, new byte[32])
                        .execute())
                .withMessageContaining("foreign key");
    }
}
