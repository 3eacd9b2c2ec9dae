package org.knotenpunkt.persistence.partnership.plan;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.ACTION_PLAN;
import static org.knotenpunkt.persistence.tables.Tables.INVOLVEMENT_FRAME;
import static org.knotenpunkt.persistence.tables.Tables.PLANNED_ACTIVITY;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.JSONB;
import org.knotenpunkt.application.partnership.plan.ActionPlans;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.plan.ActionPlan;
import org.knotenpunkt.domain.partnership.plan.ActionPlanId;
import org.knotenpunkt.domain.partnership.plan.Activity;
import org.knotenpunkt.domain.partnership.plan.ActivityId;
import org.knotenpunkt.domain.partnership.plan.InvolvementFrame;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.KeptJson;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.tables.tables.records.PlannedActivityRecord;

/** Keeps action plans in PostgreSQL, each read by one statement. */
public final class JooqActionPlans implements ActionPlans {
    private static final String FRAME = "epstein-six";

    /** The activities of the plan at hand. */
    private static final Field<List<Activity>> ACTIVITIES = multiset(select(
                            PLANNED_ACTIVITY.ID.convertFrom(ActivityId::new),
                            PLANNED_ACTIVITY.TYPE,
                            PLANNED_ACTIVITY.TITLE,
                            PLANNED_ACTIVITY.PARTY_ID.convertFrom(OrganisationId::new),
                            PLANNED_ACTIVITY.FUNCTION,
                            PLANNED_ACTIVITY.VALID_FROM,
                            PLANNED_ACTIVITY.VALID_UNTIL,
                            row(PLANNED_ACTIVITY.GOAL_ID).mapping(nullOnAllNull(GoalId::new)),
                            PLANNED_ACTIVITY.EVALUATION)
                    .from(PLANNED_ACTIVITY)
                    .where(PLANNED_ACTIVITY.MUNICIPALITY_ID.eq(ACTION_PLAN.MUNICIPALITY_ID))
                    .and(PLANNED_ACTIVITY.PLAN_ID.eq(ACTION_PLAN.ID))
                    .orderBy(PLANNED_ACTIVITY.POSITION))
            .convertFrom(rows -> rows.map(mapping(Activity::new)));

    private final Database database;

    @Inject
    public JooqActionPlans(Database database) {
        this.database = database;
    }

    @Override
    public Optional<ActionPlan> find(Agreement agreement, SchoolYear year) {
        return database.dsl()
                .select(
                        ACTION_PLAN.ID.convertFrom(ActionPlanId::new),
                        ACTION_PLAN.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                        ACTION_PLAN.AGREEMENT_ID.convertFrom(AgreementId::new),
                        ACTION_PLAN.SCHOOL_YEAR.convertFrom(SchoolYear::new),
                        INVOLVEMENT_FRAME.CODE,
                        INVOLVEMENT_FRAME.EDITION,
                        INVOLVEMENT_FRAME.DOCUMENT,
                        ACTIVITIES,
                        ACTION_PLAN.VERSION)
                .from(ACTION_PLAN)
                .join(INVOLVEMENT_FRAME)
                .on(INVOLVEMENT_FRAME.CODE.eq(ACTION_PLAN.FRAME_CODE))
                .and(INVOLVEMENT_FRAME.EDITION.eq(ACTION_PLAN.FRAME_EDITION))
                .where(ACTION_PLAN.MUNICIPALITY_ID.eq(agreement.municipality().value()))
                .and(ACTION_PLAN.AGREEMENT_ID.eq(agreement.id().value()))
                .and(ACTION_PLAN.SCHOOL_YEAR.eq(year.start()))
                .fetchOptional(mapping((id, town, of, planned, code, edition, document, activities, version) ->
                        ActionPlan.restore(id, town, of, planned, read(code, edition, document), activities, version)));
    }

    @Override
    public List<SchoolYear> years(Agreement agreement) {
        return database.dsl()
                .select(ACTION_PLAN.SCHOOL_YEAR)
                .from(ACTION_PLAN)
                .where(ACTION_PLAN.MUNICIPALITY_ID.eq(agreement.municipality().value()))
                .and(ACTION_PLAN.AGREEMENT_ID.eq(agreement.id().value()))
                .orderBy(ACTION_PLAN.SCHOOL_YEAR.desc())
                .fetch(mapping(SchoolYear::new));
    }

    @Override
    public InvolvementFrame frame() {
        return database.dsl()
                .select(INVOLVEMENT_FRAME.CODE, INVOLVEMENT_FRAME.EDITION, INVOLVEMENT_FRAME.DOCUMENT)
                .from(INVOLVEMENT_FRAME)
                .where(INVOLVEMENT_FRAME.CODE.eq(FRAME))
                .orderBy(INVOLVEMENT_FRAME.EDITION.desc())
                .limit(1)
                .fetchSingle(mapping(JooqActionPlans::read));
    }

    private static InvolvementFrame read(String code, short edition, JSONB document) {
        return new InvolvementFrame(
                code,
                edition,
                KeptJson.read(document)
                        .path("types")
                        .valueStream()
                        .map(type ->
                                new InvolvementFrame.Type(type.path("code").asText(), wordings(type.path("wordings"))))
                        .toList());
    }

    private static Map<String, InvolvementFrame.Wording> wordings(JsonNode byLanguage) {
        return byLanguage.properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new InvolvementFrame.Wording(
                                entry.getValue().path("name").asText(),
                                entry.getValue().path("explanation").asText())));
    }

    @Override
    public void save(ActionPlan plan) {
        if (plan.version() == 0) {
            insert(plan);
        } else {
            update(plan);
        }
        database.dsl()
                .batchInsert(IntStream.range(0, plan.activities().size())
                        .mapToObj(position -> record(plan, plan.activities().get(position), (short) position))
                        .toList())
                .execute();
    }

    private void insert(ActionPlan plan) {
        var rows = database.dsl()
                .insertInto(ACTION_PLAN)
                .set(ACTION_PLAN.MUNICIPALITY_ID, plan.municipality().value())
                .set(ACTION_PLAN.ID, plan.id().value())
                .set(ACTION_PLAN.AGREEMENT_ID, plan.agreement().value())
                .set(ACTION_PLAN.SCHOOL_YEAR, plan.year().start())
                .set(ACTION_PLAN.FRAME_CODE, plan.frame().code())
                .set(ACTION_PLAN.FRAME_EDITION, (short) plan.frame().edition())
                .set(ACTION_PLAN.VERSION, 1L)
                .onConflictDoNothing()
                .execute();
        Saved.requireOne(rows, plan.id());
    }

    private void update(ActionPlan plan) {
        var rows = database.dsl()
                .update(ACTION_PLAN)
                .set(ACTION_PLAN.VERSION, plan.version() + 1)
                .where(ACTION_PLAN.MUNICIPALITY_ID.eq(plan.municipality().value()))
                .and(ACTION_PLAN.ID.eq(plan.id().value()))
                .and(ACTION_PLAN.VERSION.eq(plan.version()))
                .execute();
        Saved.requireOne(rows, plan.id());
        database.dsl()
                .deleteFrom(PLANNED_ACTIVITY)
                .where(PLANNED_ACTIVITY.MUNICIPALITY_ID.eq(plan.municipality().value()))
                .and(PLANNED_ACTIVITY.PLAN_ID.eq(plan.id().value()))
                .execute();
    }

    private static PlannedActivityRecord record(ActionPlan plan, Activity activity, short position) {
        var goal = activity.goal();
        return new PlannedActivityRecord(
                plan.municipality().value(),
                activity.id().value(),
                plan.id().value(),
                position,
                activity.type(),
                activity.title(),
                activity.party().value(),
                activity.function(),
                activity.from(),
                activity.until(),
                goal == null ? null : goal.value(),
                activity.evaluation());
    }
}
