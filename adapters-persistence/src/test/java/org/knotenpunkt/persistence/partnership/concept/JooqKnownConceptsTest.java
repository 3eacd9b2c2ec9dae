package org.knotenpunkt.persistence.partnership.concept;

import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.concept.ConceptFixtures.anAdoptedConcept;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.partnership.concept.Concepts;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.application.shared.KnownRecordsContract;
import org.knotenpunkt.domain.partnership.concept.ConceptRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.persistence.partnership.KnownParties;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqKnownConceptsTest implements KnownRecordsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @BeforeEach
    void keepTheConcept() {
        KnownParties.in(POSTGRES);
        POSTGRES.transactional(Concepts.class, new JooqConcepts(POSTGRES.database()), LINDENAU)
                .save(anAdoptedConcept());
    }

    @Override
    public KnownRecord known() {
        return ConceptRecordKind.of(anAdoptedConcept(), TODAY);
    }

    @Override
    public KnownRecords records() {
        return POSTGRES.transactional(
                KnownRecords.class,
                new JooqKnownConcepts(new JooqConcepts(POSTGRES.database()), () -> TODAY),
                LINDENAU);
    }
}
