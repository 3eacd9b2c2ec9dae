package org.knotenpunkt.persistence.partnership.concept;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.concept.ConceptFixtures.anAdoptedConcept;

import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.application.partnership.concept.Concepts;
import org.knotenpunkt.application.partnership.concept.ConceptsContract;
import org.knotenpunkt.persistence.partnership.KnownParties;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqConceptsTest implements ConceptsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @BeforeEach
    void knowTheTown() {
        KnownParties.in(POSTGRES);
    }

    @Override
    public Concepts concepts() {
        return POSTGRES.transactional(Concepts.class, new JooqConcepts(POSTGRES.database()), LINDENAU);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update concept_edition set title = 'Other words'",
                "update concept_edition set sections = '[]'",
                "update concept_edition set valid_from = null, adopted_by = null, adopted_on = null, reference = null",
                "delete from concept_edition"
            })
    void adoptedWordsNeverChange(String statement) {
        concepts().save(anAdoptedConcept());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> POSTGRES.superuser().execute(statement))
                .withMessageContaining("does not change");
    }
}
