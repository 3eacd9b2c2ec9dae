package org.knotenpunkt.persistence.centre.assessment;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.aDraft;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.anAssessment;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.persistence.tables.Tables.SELF_ASSESSMENT;
import static org.knotenpunkt.persistence.tables.Tables.STANDING;

import java.util.List;
import org.jooq.Query;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.centre.assessment.SelfAssessments;
import org.knotenpunkt.application.centre.assessment.SelfAssessmentsContract;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.persistence.organisation.JooqWorld;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqSelfAssessmentsTest implements SelfAssessmentsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final World world = new JooqWorld(POSTGRES);

    @Override
    public SelfAssessments assessments() {
        return POSTGRES.transactional(SelfAssessments.class, new JooqSelfAssessments(POSTGRES.database()), LINDENAU);
    }

    @Override
    public World world() {
        return world;
    }

    @Test
    void theDatabaseItselfKeepsWhatWasHandedIn() {
        assessments().save(anAssessment());
        var dsl = POSTGRES.superuser();
        var another = dsl.newRecord(STANDING);
        another.setMunicipalityId(LINDENAU.value());
        another.setAssessmentId(anAssessment().id().value());
        another.setCriterion("weather");
        another.setPosition((short) 9);
        another.setPoints((short) 1);
        List<Query> changes = List.of(
                dsl.update(SELF_ASSESSMENT).setNull(SELF_ASSESSMENT.HANDED_IN_AT),
                dsl.deleteFrom(SELF_ASSESSMENT),
                dsl.update(STANDING).set(STANDING.POINTS, (short) 5),
                dsl.deleteFrom(STANDING),
                dsl.insertInto(STANDING).set(another));
        changes.forEach(change -> assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(change::execute)
                .withMessageContaining("does not change"));
    }

    @Test
    void aDraftMayChangeInTheDatabase() {
        assessments().save(aDraft());
        POSTGRES.superuser().deleteFrom(SELF_ASSESSMENT).execute();
    }
}
