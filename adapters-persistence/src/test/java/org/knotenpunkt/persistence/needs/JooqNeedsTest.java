package org.knotenpunkt.persistence.needs;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.neighbourhoodMothers;
import static org.knotenpunkt.persistence.tables.Tables.OWN_PERSPECTIVE;

import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.needs.AssessmentRepository;
import org.knotenpunkt.application.needs.NeedsContract;
import org.knotenpunkt.application.needs.NeedsQueries;
import org.knotenpunkt.application.needs.answer.AnswerSheets;
import org.knotenpunkt.application.needs.instrument.InstrumentRepository;
import org.knotenpunkt.application.needs.instrument.InstrumentRepositoryContract;
import org.knotenpunkt.application.needs.perspective.PerspectiveRepository;
import org.knotenpunkt.application.needs.perspective.PerspectiveRepositoryContract;
import org.knotenpunkt.application.needs.result.PublicResults;
import org.knotenpunkt.application.needs.result.PublishedTables;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqNeedsTest implements NeedsContract, InstrumentRepositoryContract, PerspectiveRepositoryContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final NeedsDatabase database = new NeedsDatabase(POSTGRES);

    @BeforeEach
    void knowPlaces() {
        database.knowPlaces();
    }

    @Override
    public AssessmentRepository assessments() {
        return database.assessments();
    }

    @Override
    public NeedsQueries queries() {
        return database.queries();
    }

    @Override
    public InstrumentRepository instruments() {
        return database.instruments();
    }

    @Override
    public PerspectiveRepository perspectives() {
        return database.perspectives();
    }

    @Override
    public AnswerSheets sheets() {
        return database.sheets();
    }

    @Override
    public PublishedTables tables() {
        return database.tables();
    }

    @Override
    public PublicResults results() {
        return database.results();
    }

    @Test
    void noCodeOfAPerspectiveChangesNorIsEverFreeAgain() {
        database.perspectives().save(neighbourhoodMothers());
        var superuser = POSTGRES.superuser();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> superuser
                        .update(OWN_PERSPECTIVE)
                        .set(OWN_PERSPECTIVE.CODE, "ANDERE")
                        .execute())
                .withMessageContaining("does not change");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> superuser
                        .update(OWN_PERSPECTIVE)
                        .set(OWN_PERSPECTIVE.COUNTS_WITH, "FAMILIES")
                        .execute())
                .withMessageContaining("does not change");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> superuser.deleteFrom(OWN_PERSPECTIVE).execute())
                .withMessageContaining("does not change");
    }
}
