package org.knotenpunkt.persistence.needs;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.tables.Tables.ASSESSMENT;
import static org.knotenpunkt.persistence.tables.Tables.ASSESSMENT_WAVE;
import static org.knotenpunkt.persistence.tables.Tables.FINDING;
import static org.knotenpunkt.persistence.tables.Tables.PLAYED_BACK;
import static org.knotenpunkt.persistence.tables.Tables.WAVE_PERSPECTIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.AskedPerspective;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Base;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.PlayedBack;
import org.knotenpunkt.domain.needs.Wave;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.organisation.OrganisationFields;
import org.knotenpunkt.persistence.organisation.socialspace.SpaceNames;

/** The parts of which queries for assessments are made. */
public final class AssessmentFields {
    static final SelectField<AssessedPlace> PLACE =
            row(ASSESSMENT.SOCIAL_SPACE_ID, ASSESSMENT.SITE_ID).mapping(AssessmentFields::place);

    private static final Field<List<AskedPerspective>> ASKED = multiset(select(
                            WAVE_PERSPECTIVE.PERSPECTIVE.convertFrom(Perspective::new),
                            row(WAVE_PERSPECTIVE.BASE, WAVE_PERSPECTIVE.BASE_SOURCE)
                                    .mapping(nullOnAllNull(Base::new)))
                    .from(WAVE_PERSPECTIVE)
                    .where(WAVE_PERSPECTIVE.MUNICIPALITY_ID.eq(ASSESSMENT_WAVE.MUNICIPALITY_ID))
                    .and(WAVE_PERSPECTIVE.ID.eq(ASSESSMENT_WAVE.ID))
                    .and(WAVE_PERSPECTIVE.WAVE.eq(ASSESSMENT_WAVE.NUMBER))
                    .orderBy(WAVE_PERSPECTIVE.POSITION))
            .convertFrom(rows -> rows.map(mapping(AskedPerspective::new)));

    private static final Field<List<Wave>> WAVES = multiset(select(
                            ASSESSMENT_WAVE.NUMBER,
                            ASSESSMENT_WAVE.INSTRUMENT_ID.convertFrom(InstrumentId::new),
                            ASSESSMENT_WAVE.INSTRUMENT_VERSION,
                            ASSESSMENT_WAVE.ANSWERS_FROM,
                            ASSESSMENT_WAVE.ANSWERS_UNTIL,
                            ASSESSMENT_WAVE.UNIT.convertFrom(AnswerUnit::valueOf),
                            ASKED,
                            ASSESSMENT_WAVE.CLOSED_ON)
                    .from(ASSESSMENT_WAVE)
                    .where(ASSESSMENT_WAVE.MUNICIPALITY_ID.eq(ASSESSMENT.MUNICIPALITY_ID))
                    .and(ASSESSMENT_WAVE.ID.eq(ASSESSMENT.ID))
                    .orderBy(ASSESSMENT_WAVE.NUMBER))
            .convertFrom(rows -> rows.map(mapping(Wave::new)));

    private static final Field<List<FindingRow>> FINDINGS = multiset(select(
                            row(
                                            FINDING.ID.convertFrom(FindingId::new),
                                            FINDING.KIND.convertFrom(FindingKind::valueOf),
                                            FINDING.PERSPECTIVE.convertFrom(Perspective::new),
                                            FINDING.TEXT,
                                            FINDING.EVIDENCE,
                                            FINDING.WEIGHT)
                                    .mapping(Finding::new),
                            FINDING.RANK,
                            FINDING.PURSUED,
                            FINDING.REASON)
                    .from(FINDING)
                    .where(FINDING.MUNICIPALITY_ID.eq(ASSESSMENT.MUNICIPALITY_ID))
                    .and(FINDING.ASSESSMENT_ID.eq(ASSESSMENT.ID))
                    .orderBy(FINDING.POSITION))
            .convertFrom(rows -> rows.map(mapping(FindingRow::new)));

    /** The published result is that of the assessment. */
    private static final Condition OF_THE_ASSESSMENT = PLAYED_BACK
            .HOME_MUNICIPALITY_ID
            .eq(ASSESSMENT.MUNICIPALITY_ID)
            .and(PLAYED_BACK.ASSESSMENT_ID.eq(ASSESSMENT.ID));

    private static final Field<List<PlayedBack>> RESULT = multiset(select(
                            PLAYED_BACK.ADDRESS,
                            PLAYED_BACK.TEXTS.convertFrom(QuestionDocuments::texts),
                            PLAYED_BACK.PUBLISHED_ON)
                    .from(PLAYED_BACK)
                    .where(OF_THE_ASSESSMENT))
            .convertFrom(rows -> rows.map(mapping(PlayedBack::new)));

    /** Whether what came of it is published. */
    static final Field<Boolean> IS_PLAYED_BACK =
            field(exists(selectOne().from(PLAYED_BACK).where(OF_THE_ASSESSMENT)));

    /** All of it. */
    public static final SelectField<Assessment> WHOLE = row(
                    ASSESSMENT.ID.convertFrom(AssessmentId::new),
                    ASSESSMENT.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                    PLACE,
                    ASSESSMENT.TITLE,
                    WAVES,
                    FINDINGS,
                    row(ASSESSMENT.RANKED_BY, ASSESSMENT.RANKED_ON).mapping(FindingRow.Ranked::new),
                    ASSESSMENT.CONCLUDED_ON,
                    RESULT,
                    ASSESSMENT.VERSION)
            .mapping(
                    (id, town, place, title, waves, findings, ranked, concluded, result, version) -> Assessment.restore(
                            id,
                            town,
                            place,
                            title,
                            waves,
                            FindingRow.findings(findings, ranked),
                            concluded,
                            result.stream().findFirst().orElse(null),
                            version));

    private AssessmentFields() {}

    private static AssessedPlace place(@Nullable UUID space, @Nullable UUID site) {
        if (space != null) {
            return new AssessedPlace.Neighbourhood(new SocialSpaceId(space));
        }
        return site == null ? new AssessedPlace.WholeTown() : new AssessedPlace.Site(new OrganisationId(site));
    }

    /** What the place is called on the day. */
    public static Field<String> placeName(LocalDate day) {
        return coalesce(
                field(SpaceNames.of(ASSESSMENT.SOCIAL_SPACE_ID, ASSESSMENT.MUNICIPALITY_ID)),
                OrganisationFields.nameOn(day, coalesce(ASSESSMENT.SITE_ID, ASSESSMENT.MUNICIPALITY_ID)));
    }
}
