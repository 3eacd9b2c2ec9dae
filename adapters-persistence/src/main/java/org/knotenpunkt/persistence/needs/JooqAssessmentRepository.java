package org.knotenpunkt.persistence.needs;

import static org.jooq.Records.mapping;
import static org.knotenpunkt.persistence.tables.Tables.ASSESSMENT;
import static org.knotenpunkt.persistence.tables.Tables.ASSESSMENT_WAVE;
import static org.knotenpunkt.persistence.tables.Tables.FINDING;
import static org.knotenpunkt.persistence.tables.Tables.PLAYED_BACK;
import static org.knotenpunkt.persistence.tables.Tables.WAVE_PERSPECTIVE;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Query;
import org.knotenpunkt.application.needs.AssessmentRepository;
import org.knotenpunkt.domain.needs.AskedPerspective;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Base;
import org.knotenpunkt.domain.needs.PlayedBack;
import org.knotenpunkt.domain.needs.Ranking;
import org.knotenpunkt.domain.needs.Wave;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.tables.tables.records.AssessmentRecord;
import org.knotenpunkt.persistence.tables.tables.records.AssessmentWaveRecord;
import org.knotenpunkt.persistence.tables.tables.records.PlayedBackRecord;
import org.knotenpunkt.persistence.tables.tables.records.WavePerspectiveRecord;

/** Assessments with their waves and findings in PostgreSQL. */
public final class JooqAssessmentRepository implements AssessmentRepository {
    private final Database database;

    @Inject
    public JooqAssessmentRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Assessment> findById(AssessmentId id) {
        return database.dsl()
                .select(AssessmentFields.WHOLE)
                .from(ASSESSMENT)
                .where(ASSESSMENT.ID.eq(id.value()))
                .fetchOptional(mapping(assessment -> assessment));
    }

    @Override
    public Optional<Assessment> hold(AssessmentId id) {
        database.dsl()
                .select(ASSESSMENT.ID)
                .from(ASSESSMENT)
                .where(ASSESSMENT.ID.eq(id.value()))
                .forShare()
                .execute();
        return findById(id);
    }

    @Override
    public Optional<Assessment> holdAlone(AssessmentId id) {
        database.dsl()
                .select(ASSESSMENT.ID)
                .from(ASSESSMENT)
                .where(ASSESSMENT.ID.eq(id.value()))
                .forNoKeyUpdate()
                .execute();
        return findById(id);
    }

    @Override
    public void save(Assessment assessment) {
        var dsl = database.dsl();
        var row = row(assessment);
        if (assessment.version() == 0) {
            dsl.executeInsert(row);
        } else {
            var found = ASSESSMENT
                    .MUNICIPALITY_ID
                    .eq(row.getMunicipalityId())
                    .and(ASSESSMENT.ID.eq(row.getId()))
                    .and(ASSESSMENT.VERSION.eq(assessment.version()));
            Saved.requireOne(dsl.executeUpdate(row, found), assessment.id());
            dsl.deleteFrom(FINDING)
                    .where(FINDING.MUNICIPALITY_ID.eq(row.getMunicipalityId()))
                    .and(FINDING.ASSESSMENT_ID.eq(row.getId()))
                    .execute();
            dsl.deleteFrom(PLAYED_BACK)
                    .where(PLAYED_BACK.HOME_MUNICIPALITY_ID.eq(row.getMunicipalityId()))
                    .and(PLAYED_BACK.ASSESSMENT_ID.eq(row.getId()))
                    .execute();
        }
        dsl.batch(assessment.waves().stream()
                        .flatMap(wave -> waveStatements(assessment, wave))
                        .toList())
                .execute();
        dsl.batchInsert(FindingRow.rows(assessment)).execute();
        assessment.playedBack().ifPresent(result -> dsl.executeInsert(row(assessment, result)));
    }

    /** What a wave asks stays as it is; it can only be closed. */
    private Stream<Query> waveStatements(Assessment assessment, Wave wave) {
        var dsl = database.dsl();
        return Stream.concat(
                Stream.of(dsl.insertInto(ASSESSMENT_WAVE)
                        .set(row(assessment, wave))
                        .onConflict(ASSESSMENT_WAVE.MUNICIPALITY_ID, ASSESSMENT_WAVE.ID, ASSESSMENT_WAVE.NUMBER)
                        .doUpdate()
                        .set(ASSESSMENT_WAVE.CLOSED_ON, wave.closed())),
                IntStream.range(0, wave.asked().size())
                        .mapToObj(position -> dsl.insertInto(WAVE_PERSPECTIVE)
                                .set(row(assessment, wave, position))
                                .onConflictDoNothing()));
    }

    private static AssessmentRecord row(Assessment assessment) {
        var row = new AssessmentRecord();
        row.setMunicipalityId(assessment.municipality().value());
        row.setId(assessment.id().value());
        row.setTitle(assessment.title());
        row.setSocialSpaceId(
                assessment.place() instanceof AssessedPlace.Neighbourhood(var space) ? space.value() : null);
        row.setSiteId(assessment.place() instanceof AssessedPlace.Site(var site) ? site.value() : null);
        row.setRankedBy(assessment.findings().ranking().map(Ranking::by).orElse(null));
        row.setRankedOn(assessment.findings().ranking().map(Ranking::day).orElse(null));
        row.setConcludedOn(assessment.concluded().orElse(null));
        row.setVersion(assessment.version() + 1);
        return row;
    }

    private static AssessmentWaveRecord row(Assessment assessment, Wave wave) {
        return new AssessmentWaveRecord(
                assessment.municipality().value(),
                assessment.id().value(),
                wave.number(),
                wave.instrument().value(),
                wave.instrumentVersion(),
                wave.from(),
                wave.until(),
                wave.unit().name(),
                wave.closed());
    }

    private static WavePerspectiveRecord row(Assessment assessment, Wave wave, int position) {
        AskedPerspective asked = wave.asked().get(position);
        Base base = asked.base();
        return new WavePerspectiveRecord(
                assessment.municipality().value(),
                assessment.id().value(),
                wave.number(),
                position,
                asked.perspective().code(),
                base == null ? null : base.count(),
                base == null ? null : base.source());
    }

    private static PlayedBackRecord row(Assessment assessment, PlayedBack result) {
        return new PlayedBackRecord(
                result.address(),
                assessment.municipality().value(),
                assessment.id().value(),
                assessment.title(),
                QuestionDocuments.texts(result.texts()),
                result.published());
    }
}
