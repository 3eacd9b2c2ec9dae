package org.knotenpunkt.persistence.needs;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.needs.answer.AnswerSheets;
import org.knotenpunkt.application.needs.answer.AnswerSheetsContract;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqAnswerSheetsTest implements AnswerSheetsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final NeedsDatabase database = new NeedsDatabase(POSTGRES);

    @BeforeEach
    void knowAnAssessment() {
        database.knowAnAssessmentOfTwoWaves();
    }

    @Override
    public AnswerSheets sheets() {
        return database.sheets();
    }
}
