package org.knotenpunkt.persistence.partnership.lineofsight;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_GOAL;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_VERSION;
import static org.knotenpunkt.persistence.tables.Tables.ASSESSMENT;
import static org.knotenpunkt.persistence.tables.Tables.CONTRIBUTION;
import static org.knotenpunkt.persistence.tables.Tables.DELIVERY;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.knotenpunkt.application.partnership.AgreementState;
import org.knotenpunkt.application.partnership.lineofsight.LinesOfSight;
import org.knotenpunkt.application.partnership.lineofsight.Threads;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.lineofsight.PlacedAssessment;
import org.knotenpunkt.domain.partnership.lineofsight.Pursuit;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.needs.AssessmentFields;
import org.knotenpunkt.persistence.partnership.AgreementFields;
import org.knotenpunkt.persistence.partnership.AgreementTerms;
import org.knotenpunkt.persistence.partnership.progress.NewestValues;
import org.knotenpunkt.persistence.shared.Database;

/** Finds in PostgreSQL of what lines of sight are made, all of it by one statement. */
public final class JooqLinesOfSight implements LinesOfSight {
    private static final Set<String> PURSUED = Set.of(
            AgreementState.IN_FORCE.name(),
            AgreementState.TO_COME.name(),
            AgreementState.DRAFTED.name(),
            AgreementState.PROPOSED.name());

    private final Database database;

    @Inject
    public JooqLinesOfSight(Database database) {
        this.database = database;
    }

    @Override
    public Threads find(MunicipalityId town, Optional<Set<OrganisationId>> parties, LocalDate day) {
        return database.dsl()
                .select(assessments(town, day), pursuits(town, parties, day))
                .fetchSingle(mapping(Threads::new));
    }

    private static Field<List<PlacedAssessment>> assessments(MunicipalityId town, LocalDate day) {
        return multiset(select(AssessmentFields.WHOLE, AssessmentFields.placeName(day))
                        .from(ASSESSMENT)
                        .where(ASSESSMENT.MUNICIPALITY_ID.eq(town.value()))
                        .orderBy(ASSESSMENT.TITLE.collate("de-x-icu"), ASSESSMENT.ID))
                .convertFrom(rows -> rows.map(mapping(PlacedAssessment::new)));
    }

    private static Field<List<Pursuit>> pursuits(
            MunicipalityId town, Optional<Set<OrganisationId>> parties, LocalDate day) {
        var state = AgreementTerms.state(day);
        return multiset(select(
                                AGREEMENT.ID.convertFrom(AgreementId::new),
                                AgreementFields.CONTENT,
                                field(state.eq(AgreementState.IN_FORCE.name())),
                                since(day),
                                NewestValues.by(day),
                                delivered(day))
                        .from(AGREEMENT)
                        .join(AGREEMENT_VERSION)
                        .on(AGREEMENT_VERSION.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                        .and(AGREEMENT_VERSION.AGREEMENT_ID.eq(AGREEMENT.ID))
                        .and(AGREEMENT_VERSION.NUMBER.eq(field(shown(day))))
                        .where(AGREEMENT.MUNICIPALITY_ID.eq(town.value()))
                        .and(state.in(PURSUED))
                        .and(parties.map(AgreementTerms::takesPart).orElseGet(() -> noCondition()))
                        .orderBy(AGREEMENT.TITLE.collate("de-x-icu"), AGREEMENT.ID))
                .convertFrom(rows -> rows.map(mapping(Pursuit::new)));
    }

    /** The version that holds; else the one that will; else the one on which people work. */
    private static Select<Record1<Integer>> shown(LocalDate day) {
        var version = AGREEMENT_VERSION.as("shown");
        Condition agreed = version.STATE.eq(VersionState.AGREED.name());
        return select(version.NUMBER)
                .from(version)
                .where(version.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                .and(version.AGREEMENT_ID.eq(AGREEMENT.ID))
                .orderBy(
                        field(agreed.and(version.SINCE.le(day))).desc(),
                        field(agreed).desc(),
                        version.NUMBER.desc())
                .limit(1);
    }

    private static Field<Map<GoalId, LocalDate>> since(LocalDate day) {
        var version = AGREEMENT_VERSION.as("held");
        return multiset(select(AGREEMENT_GOAL.ID.convertFrom(GoalId::new), min(version.SINCE))
                        .from(AGREEMENT_GOAL)
                        .join(version)
                        .on(version.MUNICIPALITY_ID.eq(AGREEMENT_GOAL.MUNICIPALITY_ID))
                        .and(version.AGREEMENT_ID.eq(AGREEMENT_GOAL.AGREEMENT_ID))
                        .and(version.NUMBER.eq(AGREEMENT_GOAL.NUMBER))
                        .where(AGREEMENT_GOAL.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                        .and(AGREEMENT_GOAL.AGREEMENT_ID.eq(AGREEMENT.ID))
                        .and(version.SINCE.le(day))
                        .groupBy(AGREEMENT_GOAL.ID))
                .convertFrom(rows -> rows.intoMap(row -> row.value1(), row -> row.value2()));
    }

    private static Field<Map<ContributionId, BigDecimal>> delivered(LocalDate day) {
        return multiset(select(DELIVERY.CONTRIBUTION_ID.convertFrom(ContributionId::new), sum(DELIVERY.AMOUNT))
                        .from(CONTRIBUTION)
                        .join(DELIVERY)
                        .on(DELIVERY.MUNICIPALITY_ID.eq(CONTRIBUTION.MUNICIPALITY_ID))
                        .and(DELIVERY.CONTRIBUTION_ID.eq(CONTRIBUTION.ID))
                        .where(CONTRIBUTION.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                        .and(CONTRIBUTION.AGREEMENT_ID.eq(AGREEMENT.ID))
                        .and(DELIVERY.WITHDRAWN_AT.isNull())
                        .and(DELIVERY.DAY.le(day))
                        .groupBy(DELIVERY.CONTRIBUTION_ID))
                .convertFrom(rows -> rows.intoMap(row -> row.value1(), row -> row.value2()));
    }
}
