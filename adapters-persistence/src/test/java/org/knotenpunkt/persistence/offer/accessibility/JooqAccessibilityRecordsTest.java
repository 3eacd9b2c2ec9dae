package org.knotenpunkt.persistence.offer.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.needs.NeedsFixtures.INSTRUMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.questions;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.INSTALLATION;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.aFeedback;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.aStatementOfTheInstallation;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.feedbackId;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.List;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.needs.AssessmentRepository;
import org.knotenpunkt.application.needs.instrument.InstrumentRepository;
import org.knotenpunkt.application.offer.accessibility.AccessibilityContract;
import org.knotenpunkt.application.offer.accessibility.AccessibilityRecords;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.NeedsFixtures;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.persistence.needs.JooqAssessmentRepository;
import org.knotenpunkt.persistence.needs.JooqInstrumentRepository;
import org.knotenpunkt.persistence.organisation.JooqWorld;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqAccessibilityRecordsTest implements AccessibilityContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final World world = new JooqWorld(POSTGRES);

    private AccessibilityRecords adapter() {
        return new JooqAccessibilityRecords(POSTGRES.database());
    }

    @Override
    public AccessibilityRecords records() {
        return POSTGRES.transactional(AccessibilityRecords.class, adapter(), LINDENAU, AUENFELD);
    }

    @Override
    public AccessibilityRecords open() {
        return POSTGRES.transactional(AccessibilityRecords.class, adapter(), Actor.PUBLIC);
    }

    @Override
    public AccessibilityRecords asked() {
        return POSTGRES.transactional(AccessibilityRecords.class, adapter(), Actor.invitedBy(AUENFELD));
    }

    @Override
    public AccessibilityRecords ofTheInstallation() {
        return POSTGRES.transactional(AccessibilityRecords.class, adapter(), Actor.operator());
    }

    @Override
    public AccessibilityRecords nobodys() {
        return POSTGRES.transactional(AccessibilityRecords.class, adapter(), Actor.ANONYMOUS);
    }

    @Override
    public void askInAuenfeld() {
        POSTGRES.transactional(InstrumentRepository.class, new JooqInstrumentRepository(POSTGRES.database()), AUENFELD)
                .save(Instrument.begin(INSTRUMENT, AUENFELD, "Familien", questions(), NOW)
                        .publish(TODAY, NOW)
                        .orElseThrow());
        POSTGRES.transactional(AssessmentRepository.class, new JooqAssessmentRepository(POSTGRES.database()), AUENFELD)
                .save(Assessment.setUp(NeedsFixtures.ASSESSMENT, AUENFELD, new AssessedPlace.WholeTown(), "Herbst", NOW)
                        .openWave(INSTRUMENT, 1, TODAY, TODAY, AnswerUnit.FAMILY, NeedsFixtures.asked(), NOW)
                        .orElseThrow());
    }

    @Override
    public World world() {
        return world;
    }

    @Test
    void nobodyElseReadsWhatATownWasTold() {
        records().save(aFeedback(1, "The table is cut off"));
        assertThat(open().feedback(feedbackId(1))).isEmpty();
        assertThat(POSTGRES.transactional(AccessibilityRecords.class, adapter(), AUENFELD)
                        .feedback(feedbackId(1)))
                .isEmpty();
        assertThat(records().feedback(feedbackId(1))).isPresent();
    }

    @Test
    void nobodyButWhoeverRunsTheServerReadsWhatWasToldOfPagesOfNoTown() {
        nobodys().save(aFeedback(1, INSTALLATION, "The letters are small"));
        for (var other : List.of(nobodys(), open(), records())) {
            assertThat(other.feedback(feedbackId(1))).isEmpty();
        }
        assertThat(ofTheInstallation().feedback(feedbackId(1))).isPresent();
    }

    @Test
    void nobodyTellsATownFromNowhereOrSpeaksForWhoeverRunsTheServer() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> nobodys().save(aFeedback(1, "The table is cut off")))
                .withMessageContaining("row-level security");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> records().save(aStatementOfTheInstallation()))
                .withMessageContaining("row-level security");
    }
}
