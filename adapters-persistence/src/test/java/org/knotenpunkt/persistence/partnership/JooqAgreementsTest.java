package org.knotenpunkt.persistence.partnership;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARTIES;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aSignatory;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_APPROVAL;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_VERSION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_FUNCTION;
import static org.knotenpunkt.persistence.tables.Tables.PERSON;

import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.partnership.AgreementKinds;
import org.knotenpunkt.application.partnership.AgreementQueries;
import org.knotenpunkt.application.partnership.AgreementQueriesContract;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.AgreementsContract;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Fingerprint;
import org.knotenpunkt.persistence.shared.JcsJson;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqAgreementsTest implements AgreementsContract, AgreementQueriesContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final JcsJson CANONICAL = new JcsJson();

    @BeforeEach
    void knowThePartiesAndTheirPeople() {
        add(LINDENAU.value(), "MUNICIPALITY");
        for (var party : PARTIES) {
            add(party.value(), "SCHOOL");
            var signatory = aSignatory(party);
            POSTGRES.superuser()
                    .insertInto(PERSON, PERSON.MUNICIPALITY_ID, PERSON.ID, PERSON.NAME)
                    .values(LINDENAU.value(), signatory.person().value(), "Somebody")
                    .execute();
            POSTGRES.superuser()
                    .insertInto(ORGANISATION_FUNCTION)
                    .set(ORGANISATION_FUNCTION.MUNICIPALITY_ID, LINDENAU.value())
                    .set(ORGANISATION_FUNCTION.ID, signatory.function().value())
                    .set(ORGANISATION_FUNCTION.ORGANISATION_ID, party.value())
                    .set(ORGANISATION_FUNCTION.KIND, "HEAD_OF_SCHOOL")
                    .execute();
        }
    }

    private static void add(UUID id, String kind) {
        POSTGRES.superuser()
                .insertInto(ORGANISATION, ORGANISATION.ID, ORGANISATION.KIND, ORGANISATION.HOME_MUNICIPALITY_ID)
                .values(id, kind, LINDENAU.value())
                .execute();
    }

    @Override
    public Agreements agreements() {
        return POSTGRES.transactional(Agreements.class, new JooqAgreements(POSTGRES.database(), CANONICAL), LINDENAU);
    }

    @Override
    public AgreementQueries queries() {
        return POSTGRES.transactional(AgreementQueries.class, new JooqAgreementQueries(POSTGRES.database()), LINDENAU);
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
                .save(approvedByAll(draft.propose(EDUCATION_PARTNERSHIP, NOW).orElseThrow(), TODAY));
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
