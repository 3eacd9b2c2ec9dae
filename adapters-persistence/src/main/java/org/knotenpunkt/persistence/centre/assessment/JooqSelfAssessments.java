package org.knotenpunkt.persistence.centre.assessment;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.SELF_ASSESSMENT;
import static org.knotenpunkt.persistence.tables.Tables.STANDING;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.assessment.SelfAssessments;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.assessment.SelfAssessment;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentId;
import org.knotenpunkt.domain.centre.assessment.Standing;
import org.knotenpunkt.domain.centre.frame.FrameRef;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.tables.tables.records.SelfAssessmentRecord;
import org.knotenpunkt.persistence.tables.tables.records.StandingRecord;

/** Keeps self-assessments in PostgreSQL, those of a centre read by one statement. */
public final class JooqSelfAssessments implements SelfAssessments {
    private static final Field<List<Standing>> STANDINGS = multiset(select(
                            STANDING.CRITERION,
                            STANDING.POINTS.convertFrom(JooqSelfAssessments::points),
                            STANDING.EVIDENCE,
                            STANDING.NEXT_STEP)
                    .from(STANDING)
                    .where(STANDING.MUNICIPALITY_ID.eq(SELF_ASSESSMENT.MUNICIPALITY_ID))
                    .and(STANDING.ASSESSMENT_ID.eq(SELF_ASSESSMENT.ID))
                    .orderBy(STANDING.POSITION))
            .convertFrom(rows -> rows.map(mapping(Standing::new)));

    private static final SelectField<SelfAssessment.@Nullable HandIn> HANDED_IN =
            row(SELF_ASSESSMENT.HANDED_IN_AT, SELF_ASSESSMENT.HANDED_IN_BY).mapping(JooqSelfAssessments::handedIn);

    private final Database database;

    @Inject
    public JooqSelfAssessments(Database database) {
        this.database = database;
    }

    private static @Nullable Integer points(@Nullable Short points) {
        return points == null ? null : points.intValue();
    }

    private static SelfAssessment.@Nullable HandIn handedIn(@Nullable OffsetDateTime at, @Nullable UUID by) {
        return at == null || by == null ? null : new SelfAssessment.HandIn(at.toInstant(), by);
    }

    @Override
    public Optional<SelfAssessment> findById(SelfAssessmentId id) {
        return find(SELF_ASSESSMENT.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public List<SelfAssessment> findOf(CentreId centre) {
        return find(SELF_ASSESSMENT.CENTRE_ID.eq(centre.value()));
    }

    private List<SelfAssessment> find(Condition condition) {
        return database.dsl()
                .select(
                        SELF_ASSESSMENT.ID.convertFrom(SelfAssessmentId::new),
                        SELF_ASSESSMENT.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                        SELF_ASSESSMENT.CENTRE_ID.convertFrom(CentreId::new),
                        row(SELF_ASSESSMENT.FRAME_CODE, SELF_ASSESSMENT.FRAME_EDITION.convertFrom(Short::intValue))
                                .mapping(FrameRef::new),
                        SELF_ASSESSMENT.CRITERIA.convertFrom(List::of),
                        SELF_ASSESSMENT.DAY,
                        STANDINGS,
                        HANDED_IN,
                        SELF_ASSESSMENT.VERSION)
                .from(SELF_ASSESSMENT)
                .where(condition)
                .orderBy(SELF_ASSESSMENT.DAY.desc(), SELF_ASSESSMENT.ID.desc())
                .fetch(mapping(SelfAssessment::restore));
    }

    /** The row is held first, and says last that it is handed in: then nothing of it can change any more. */
    @Override
    public void save(SelfAssessment assessment) {
        if (assessment.version() == 0) {
            Saved.requireOne(insert(assessment), assessment.id());
        } else {
            hold(assessment);
            forgetStandings(assessment);
        }
        if (assessment.isGivenUp()) {
            database.dsl()
                    .deleteFrom(SELF_ASSESSMENT)
                    .where(isRowOf(assessment))
                    .execute();
            return;
        }
        database.dsl()
                .batchInsert(assessment.standings().stream()
                        .map(standing -> stored(assessment, standing))
                        .toList())
                .execute();
        update(assessment);
    }

    private int insert(SelfAssessment assessment) {
        return database.dsl()
                .insertInto(SELF_ASSESSMENT)
                .set(draft(assessment))
                .onConflictDoNothing()
                .execute();
    }

    private void hold(SelfAssessment assessment) {
        var held = database.dsl()
                .select(SELF_ASSESSMENT.VERSION)
                .from(SELF_ASSESSMENT)
                .where(isRowOf(assessment))
                .forUpdate()
                .fetchOptional(SELF_ASSESSMENT.VERSION);
        if (held.filter(version -> version == assessment.version()).isEmpty()) {
            throw Saved.lostRace(assessment.id());
        }
    }

    private void forgetStandings(SelfAssessment assessment) {
        database.dsl()
                .deleteFrom(STANDING)
                .where(STANDING.MUNICIPALITY_ID.eq(assessment.municipality().value()))
                .and(STANDING.ASSESSMENT_ID.eq(assessment.id().value()))
                .execute();
    }

    private void update(SelfAssessment assessment) {
        var row = draft(assessment);
        assessment.handedIn().ifPresent(how -> {
            row.setHandedInAt(how.at().atOffset(ZoneOffset.UTC));
            row.setHandedInBy(how.by());
        });
        try {
            database.dsl().executeUpdate(row, isRowOf(assessment));
        } catch (IntegrityConstraintViolationException otherOfTheDay) {
            throw Saved.lostRace(assessment.id());
        }
    }

    private static Condition isRowOf(SelfAssessment assessment) {
        return SELF_ASSESSMENT
                .MUNICIPALITY_ID
                .eq(assessment.municipality().value())
                .and(SELF_ASSESSMENT.ID.eq(assessment.id().value()));
    }

    private static SelfAssessmentRecord draft(SelfAssessment assessment) {
        return new SelfAssessmentRecord(
                assessment.municipality().value(),
                assessment.id().value(),
                assessment.centre().value(),
                assessment.frame().code(),
                (short) assessment.frame().edition(),
                assessment.criteria().toArray(String[]::new),
                assessment.day(),
                null,
                null,
                assessment.version() + 1);
    }

    private static StandingRecord stored(SelfAssessment assessment, Standing standing) {
        var points = standing.points();
        return new StandingRecord(
                assessment.municipality().value(),
                assessment.id().value(),
                standing.criterion(),
                (short) assessment.criteria().indexOf(standing.criterion()),
                points == null ? null : points.shortValue(),
                standing.evidence(),
                standing.nextStep());
    }
}
