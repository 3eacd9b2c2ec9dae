package org.knotenpunkt.persistence.needs;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.collation;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.tables.Tables.ANSWER_SHEET;
import static org.knotenpunkt.persistence.tables.Tables.ASSESSMENT;
import static org.knotenpunkt.persistence.tables.Tables.ASSESSMENT_WAVE;
import static org.knotenpunkt.persistence.tables.Tables.FINDING;
import static org.knotenpunkt.persistence.tables.Tables.INSTRUMENT;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.knotenpunkt.application.needs.AssessmentService;
import org.knotenpunkt.application.needs.AssessmentSummary;
import org.knotenpunkt.application.needs.AssessmentView;
import org.knotenpunkt.application.needs.FoundNeed;
import org.knotenpunkt.application.needs.NeedsQueries;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.organisation.OrganisationFields;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Periods;

/** Assessments as people look at them, each list and view from one statement. */
public final class JooqNeedsQueries implements NeedsQueries {
    private static final Condition WAVE_OF =
            ASSESSMENT_WAVE.MUNICIPALITY_ID.eq(ASSESSMENT.MUNICIPALITY_ID).and(ASSESSMENT_WAVE.ID.eq(ASSESSMENT.ID));

    private static final Field<Map<InstrumentId, String>> INSTRUMENTS = multiset(
                    selectDistinct(INSTRUMENT.ID.convertFrom(InstrumentId::new), INSTRUMENT.TITLE)
                            .from(ASSESSMENT_WAVE)
                            .join(INSTRUMENT)
                            .on(INSTRUMENT.MUNICIPALITY_ID.eq(ASSESSMENT_WAVE.MUNICIPALITY_ID))
                            .and(INSTRUMENT.ID.eq(ASSESSMENT_WAVE.INSTRUMENT_ID))
                            .where(WAVE_OF))
            .convertFrom(rows -> rows.intoMap(row -> row.value1(), row -> row.value2()));

    private static final Field<Set<Perspective>> ANSWERED = multiset(
                    selectDistinct(ANSWER_SHEET.PERSPECTIVE.convertFrom(Perspective::new))
                            .from(ANSWER_SHEET)
                            .where(ANSWER_SHEET.MUNICIPALITY_ID.eq(ASSESSMENT.MUNICIPALITY_ID))
                            .and(ANSWER_SHEET.ASSESSMENT_ID.eq(ASSESSMENT.ID))
                            .and(not(ANSWER_SHEET.DISCARDED)))
            .convertFrom(rows -> new HashSet<>(rows.map(mapping(perspective -> perspective))));

    private final Database database;

    @Inject
    public JooqNeedsQueries(Database database) {
        this.database = database;
    }

    @Override
    public List<AssessmentSummary> list(MunicipalityId town, LocalDate today) {
        return database.dsl()
                .select(
                        ASSESSMENT.ID.convertFrom(AssessmentId::new),
                        ASSESSMENT.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                        ASSESSMENT.TITLE,
                        AssessmentFields.PLACE,
                        AssessmentFields.placeName(today),
                        field(selectCount().from(ASSESSMENT_WAVE).where(WAVE_OF)),
                        field(select(max(ASSESSMENT_WAVE.ANSWERS_UNTIL))
                                .from(ASSESSMENT_WAVE)
                                .where(WAVE_OF)
                                .and(ASSESSMENT_WAVE.CLOSED_ON.isNull())),
                        findings(FindingKind.STRENGTH),
                        findings(FindingKind.NEED),
                        ASSESSMENT.CONCLUDED_ON,
                        AssessmentFields.IS_PLAYED_BACK,
                        ASSESSMENT.VERSION)
                .from(ASSESSMENT)
                .where(ASSESSMENT.MUNICIPALITY_ID.eq(town.value()))
                .orderBy(ASSESSMENT.ID.desc())
                .fetch(mapping(AssessmentSummary::new));
    }

    @Override
    public List<FoundNeed> needs(MunicipalityId town) {
        return database.dsl()
                .select(
                        FINDING.ID.convertFrom(FindingId::new),
                        FINDING.TEXT,
                        ASSESSMENT.TITLE,
                        field(FINDING.PURSUED.isNotNull().and(FINDING.PURSUED.isFalse())))
                .from(FINDING)
                .join(ASSESSMENT)
                .on(ASSESSMENT.MUNICIPALITY_ID.eq(FINDING.MUNICIPALITY_ID))
                .and(ASSESSMENT.ID.eq(FINDING.ASSESSMENT_ID))
                .where(FINDING.MUNICIPALITY_ID.eq(town.value()))
                .and(FINDING.KIND.eq(FindingKind.NEED.name()))
                .orderBy(ASSESSMENT.ID.desc(), FINDING.POSITION)
                .fetch(mapping(FoundNeed::new));
    }

    private static Field<Integer> findings(FindingKind kind) {
        return field(selectCount()
                .from(FINDING)
                .where(FINDING.MUNICIPALITY_ID.eq(ASSESSMENT.MUNICIPALITY_ID))
                .and(FINDING.ASSESSMENT_ID.eq(ASSESSMENT.ID))
                .and(FINDING.KIND.eq(kind.name())));
    }

    @Override
    public Optional<AssessmentView> view(AssessmentId id, LocalDate today) {
        return database.dsl()
                .select(
                        AssessmentFields.WHOLE,
                        AssessmentFields.placeName(today),
                        INSTRUMENTS,
                        ANSWERED,
                        PerspectiveFields.of(ASSESSMENT.MUNICIPALITY_ID))
                .from(ASSESSMENT)
                .where(ASSESSMENT.ID.eq(id.value()))
                .fetchOptional(mapping(AssessmentView::new));
    }

    @Override
    public String townName(MunicipalityId town, LocalDate today) {
        return database.dsl()
                .select(OrganisationFields.nameOn(today, val(town.value())))
                .fetchSingle(mapping(name -> name));
    }

    @Override
    public List<OrganisationRef> sites(MunicipalityId town, LocalDate today) {
        return database.dsl()
                .select(OrganisationFields.ref(ORGANISATION, today))
                .from(ORGANISATION)
                .where(ORGANISATION.HOME_MUNICIPALITY_ID.eq(town.value()))
                .and(ORGANISATION.KIND.in(
                        AssessmentService.SITES.stream().map(Enum::name).toList()))
                .and(Periods.includes(ORGANISATION.FOUNDED_ON, ORGANISATION.LAST_DAY, today))
                .orderBy(
                        OrganisationFields.nameOn(today, ORGANISATION.ID).collate(collation("de-x-icu")),
                        ORGANISATION.ID)
                .fetch(mapping(site -> site));
    }
}
