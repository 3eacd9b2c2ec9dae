package org.knotenpunkt.persistence.needs;

import org.junit.jupiter.api.BeforeEach;
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
}
