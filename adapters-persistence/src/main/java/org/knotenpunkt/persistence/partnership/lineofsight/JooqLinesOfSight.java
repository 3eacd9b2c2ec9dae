package org.knotenpunkt.persistence.partnership.lineofsight;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
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
import org.knotenpunkt.domain.partnership.lineofsight.EndedGoal;
import org.knotenpunkt.domain.partnership.lineofsight.PlacedAssessment;
import org.knotenpunkt.domain.partnership.lineofsight.Pursuit;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.needs.AssessmentFields;
import org.knotenpunkt.persistence.partnership.AgreementFields;
import org.knotenpunkt.persistence.partnership.AgreementTerms;
import org.knotenpunkt.persistence.partnership.progress.TellingValues;
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
    public Threads find(MunicipalityId town, Optional<Set<OrganisationId>> parties, Set<GoalId> served, LocalDate day) {
        return database.dsl()
                .select(assessments(town, day), pursuits(town, parties, day), ended(town, parties, served, day))
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
                                TellingValues.by(day),
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

    private static Field<List<EndedGoal>> ended(
            MunicipalityId town, Optional<Set<OrganisationId>> parties, Set<GoalId> served, LocalDate day) {
        var said = AGREEMENT_GOAL.as("said");
        return multiset(select(
                                AGREEMENT_GOAL.ID.convertFrom(GoalId::new),
                                AGREEMENT_GOAL.TEXT,
                                AGREEMENT.ID.convertFrom(AgreementId::new),
                                AGREEMENT.TITLE)
                        .from(AGREEMENT_GOAL)
                        .join(AGREEMENT)
                        .on(AGREEMENT.MUNICIPALITY_ID.eq(AGREEMENT_GOAL.MUNICIPALITY_ID))
                        .and(AGREEMENT.ID.eq(AGREEMENT_GOAL.AGREEMENT_ID))
                        .where(AGREEMENT_GOAL.MUNICIPALITY_ID.eq(town.value()))
                        .and(AGREEMENT_GOAL.ID.in(
                                served.stream().map(GoalId::value).toList()))
                        .and(AGREEMENT_GOAL.NUMBER.eq(select(max(said.NUMBER))
                                .from(said)
                                .where(said.MUNICIPALITY_ID.eq(AGREEMENT_GOAL.MUNICIPALITY_ID))
                                .and(said.AGREEMENT_ID.eq(AGREEMENT_GOAL.AGREEMENT_ID))
                                .and(said.ID.eq(AGREEMENT_GOAL.ID))))
                        .and(AgreementTerms.state(day).notIn(PURSUED).or(notExists(stillNamed(day))))
                        .and(parties.map(AgreementTerms::takesPart).orElseGet(() -> noCondition()))
                        .orderBy(AGREEMENT.TITLE.collate("de-x-icu"), AGREEMENT.ID, AGREEMENT_GOAL.POSITION))
                .convertFrom(rows -> rows.map(mapping(EndedGoal::new)));
    }

    /** The versions that name the goal at hand, from the one that is shown on: those after it that nobody has refused may come to hold. */
    private static Select<Record1<Integer>> stillNamed(LocalDate day) {
        var version = AGREEMENT_VERSION.as("named");
        var goal = AGREEMENT_GOAL.as("name");
        return select(version.NUMBER)
                .from(version)
                .join(goal)
                .on(goal.MUNICIPALITY_ID.eq(version.MUNICIPALITY_ID))
                .and(goal.AGREEMENT_ID.eq(version.AGREEMENT_ID))
                .and(goal.NUMBER.eq(version.NUMBER))
                .where(version.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                .and(version.AGREEMENT_ID.eq(AGREEMENT.ID))
                .and(version.NUMBER.ge(field(shown(day))))
                .and(version.STATE.ne(VersionState.REFUSED.name()))
                .and(goal.ID.eq(AGREEMENT_GOAL.ID));
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
