package org.knotenpunkt.persistence.needs;

import static org.knotenpunkt.domain.needs.NeedsFixtures.INSTRUMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aPublishedInstrument;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentThatAsks;
import static org.knotenpunkt.domain.needs.NeedsFixtures.asked;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.needs.answer.AnswerSheets;
import org.knotenpunkt.application.needs.answer.AnswerSheetsContract;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqAnswerSheetsTest implements AnswerSheetsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final NeedsDatabase database = new NeedsDatabase(POSTGRES);

    @BeforeEach
    void knowAnAssessment() {
        database.knowPlaces();
        database.instruments().save(aPublishedInstrument());
        database.assessments()
                .save(anAssessmentThatAsks()
                        .openWave(INSTRUMENT, 1, TODAY, TODAY, AnswerUnit.PERSON, asked(), NOW)
                        .orElseThrow());
    }

    @Override
    public AnswerSheets sheets() {
        return database.sheets();
    }
}
