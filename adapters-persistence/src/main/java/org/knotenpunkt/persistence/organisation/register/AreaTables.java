package org.knotenpunkt.persistence.organisation.register;

import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.substring;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.organisation.register.ComparedField.dated;
import static org.knotenpunkt.persistence.organisation.register.ComparedField.undated;
import static org.knotenpunkt.persistence.tables.Tables.AREA;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY_FACT;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.POPULATION;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_STAGING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.register.line.Flag;
import org.knotenpunkt.domain.organisation.register.line.LineError;
import org.knotenpunkt.domain.organisation.register.line.RecordKind;
import org.knotenpunkt.domain.organisation.register.line.RegisterColumn;
import org.knotenpunkt.domain.organisation.register.line.RegisterField;
import org.knotenpunkt.persistence.organisation.municipality.FactRows;

/** Where states, regions, districts and municipalities live. */
final class AreaTables implements RegisterTables {
    private static final DatedTable FACTS = new DatedTable(MUNICIPALITY_FACT);
    private static final List<RecordKind> AREAS = List.of(RecordKind.STATE, RecordKind.REGION, RecordKind.DISTRICT);

    private static final Field<String> STATE_KEY = left(REGISTER_STAGING.KEY, 2);
    private static final Field<String> REGION_KEY = left(REGISTER_STAGING.KEY, 3);
    private static final Field<String> DISTRICT_KEY = left(REGISTER_STAGING.KEY, 5);

    @Override
    public void resolve(Run run) {
        run.dsl()
                .update(REGISTER_STAGING)
                .set(
                        REGISTER_STAGING.ORGANISATION_ID,
                        coalesce(
                                field(select(MUNICIPALITY.ORGANISATION_ID)
                                        .from(MUNICIPALITY)
                                        .where(MUNICIPALITY.AGS.eq(REGISTER_STAGING.KEY))),
                                area(REGISTER_STAGING.KEY),
                                Organisations.bearer(run, KeyScheme.AGS)))
                .where(run.lines())
                .execute();
        run.dsl()
                .update(REGISTER_STAGING)
                .set(REGISTER_STAGING.TOWN_ID, coalesce(REGISTER_STAGING.ORGANISATION_ID, REGISTER_STAGING.NEW_ID))
                .where(run.lines(), is(RecordKind.MUNICIPALITY))
                .execute();
        Fates.refuse(
                run,
                Organisations.isOfAnotherKind(),
                LineError.KeyOfAnotherKind.class,
                RegisterColumn.AREA_KEY,
                REGISTER_STAGING.KEY);
        Fates.keepEnded(run, RegisterColumn.AREA_KEY);
        Fates.keep(run, Organisations.bearsNoLonger(run, KeyScheme.AGS), Flag.KEY_ENDED, RegisterColumn.AREA_KEY);
        refuseOrphans(run, RecordKind.REGION);
        refuseOrphans(run, RecordKind.DISTRICT);
        refuseOrphans(run, RecordKind.MUNICIPALITY);
    }

    /** Refuses the lines of a kind that lie in nothing, those of what lies above being decided. */
    private static void refuseOrphans(Run run, RecordKind kind) {
        Fates.refuse(
                run,
                is(kind).and(not(isThere(run, parentKey(kind)))),
                LineError.ReferenceUnknown.class,
                RegisterColumn.AREA_KEY,
                parentKey(kind));
    }

    /** The key of the area in which the area lies; in some states there are no regions, some land is in no district. */
    private static Field<String> parentKey(RecordKind kind) {
        return switch (kind) {
            case DISTRICT ->
                when(substring(REGISTER_STAGING.KEY, 3, 1).eq("0"), STATE_KEY).otherwise(REGION_KEY);
            case MUNICIPALITY ->
                when(substring(REGISTER_STAGING.KEY, 3, 3).eq("000"), STATE_KEY).otherwise(DISTRICT_KEY);
            default -> STATE_KEY;
        };
    }

    /** An area of the key is known, or comes with this edition. */
    private static Condition isThere(Run run, Field<String> key) {
        var other = REGISTER_STAGING.as("above");
        return exists(selectOne().from(AREA).where(AREA.KEY.eq(key)))
                .or(exists(selectOne()
                        .from(other)
                        .where(other.IMPORT_ID.eq(run.importId()))
                        .and(other.KEY.eq(key))
                        .and(other.FATE.isNull())));
    }

    private static Condition is(RecordKind kind) {
        return REGISTER_STAGING.KIND.eq(kind.name());
    }

    private static Field<UUID> area(Field<String> key) {
        return field(select(AREA.ORGANISATION_ID).from(AREA).where(AREA.KEY.eq(key)));
    }

    @Override
    public Condition isNew(Run run) {
        return REGISTER_STAGING.ORGANISATION_ID.isNull();
    }

    @Override
    public Table<?> withKnown(Run run) {
        var organisation = REGISTER_STAGING.ORGANISATION_ID;
        return REGISTER_STAGING
                .leftJoin(ORGANISATION_NAME)
                .on(Organisations.NAMES.on(organisation, run.day()))
                .leftJoin(MUNICIPALITY_FACT)
                .on(FACTS.on(organisation, run.day()))
                .leftJoin(AREA)
                .on(AREA.ORGANISATION_ID.eq(organisation));
    }

    @Override
    public List<ComparedField> compared(Run run) {
        var organisation = REGISTER_STAGING.ORGANISATION_ID;
        var renamed = Organisations.NAMES.laterKnown(organisation, run.day());
        var changed = FACTS.laterKnown(organisation, run.day());
        var inhabitants = field(select(POPULATION.INHABITANTS)
                .from(POPULATION)
                .where(POPULATION.ORGANISATION_ID.eq(organisation))
                .and(POPULATION.COUNTED_ON.le(run.day()))
                .orderBy(POPULATION.COUNTED_ON.desc())
                .limit(1));
        var s = REGISTER_STAGING;
        return List.of(
                dated(RegisterField.NAME, ORGANISATION_NAME.FULL_NAME, s.NAME, renamed),
                dated(RegisterField.SHORT_NAME, ORGANISATION_NAME.SHORT_NAME, s.SHORT_NAME, renamed),
                dated(RegisterField.POSTAL_CODE, MUNICIPALITY_FACT.POSTAL_CODE, s.POSTAL_CODE, changed),
                dated(RegisterField.SEAT, MUNICIPALITY_FACT.SEAT, s.SEAT, changed),
                dated(RegisterField.MUNICIPALITY_KIND, MUNICIPALITY_FACT.KIND_CODE, s.MUNICIPALITY_KIND, changed),
                dated(RegisterField.AREA_HECTARES, MUNICIPALITY_FACT.AREA_HA, s.AREA_HECTARES, changed),
                undated(RegisterField.AREA_KIND, AREA.KIND_CODE, s.AREA_KIND),
                undated(RegisterField.INHABITANTS, inhabitants, coalesce(s.INHABITANTS, inhabitants)));
    }

    @Override
    public Select<Record4<String, String, String, UUID>> known(Run run) {
        return run.dsl()
                .select(
                        inline(RecordKind.MUNICIPALITY.name()),
                        MUNICIPALITY.AGS,
                        label(run),
                        MUNICIPALITY.ORGANISATION_ID)
                .from(MUNICIPALITY)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(MUNICIPALITY.ORGANISATION_ID))
                .where(FactRows.exists(run.day()))
                .unionAll(select(AREA.LEVEL, AREA.KEY, label(run), inline((UUID) null))
                        .from(AREA)
                        .join(ORGANISATION)
                        .on(ORGANISATION.ID.eq(AREA.ORGANISATION_ID))
                        .where(FactRows.exists(run.day())));
    }

    private static Field<String> label(Run run) {
        return Organisations.label(run, ORGANISATION.ID);
    }

    @Override
    public void apply(Run run) {
        Organisations.register(
                run,
                KeyScheme.AGS,
                case_(REGISTER_STAGING.KIND).when(RecordKind.MUNICIPALITY.name(), REGISTER_STAGING.NEW_ID));
        Organisations.name(run);
        AREAS.forEach(level -> place(run, level));
        placeMunicipalities(run);
        FACTS.change(
                run,
                is(RecordKind.MUNICIPALITY),
                facts(),
                Map.of(
                        MUNICIPALITY_FACT.SOURCE_TITLE, run.sourceTitle(),
                        MUNICIPALITY_FACT.SOURCE_DATE, run.sourceDate()));
        countOn(run);
        count(run);
    }

    private static void place(Run run, RecordKind level) {
        run.dsl()
                .insertInto(AREA, AREA.ORGANISATION_ID, AREA.LEVEL, AREA.KEY, AREA.KIND_CODE, AREA.PARENT_ID)
                .select(select(
                                REGISTER_STAGING.ORGANISATION_ID,
                                REGISTER_STAGING.KIND,
                                REGISTER_STAGING.KEY,
                                REGISTER_STAGING.AREA_KIND,
                                level == RecordKind.STATE ? inline((UUID) null) : area(parentKey(level)))
                        .from(REGISTER_STAGING)
                        .where(run.taken(), is(level)))
                .onConflict(AREA.ORGANISATION_ID)
                .doUpdate()
                .set(AREA.KIND_CODE, excluded(AREA.KIND_CODE))
                .set(AREA.PARENT_ID, excluded(AREA.PARENT_ID))
                .where(row(AREA.KIND_CODE, AREA.PARENT_ID)
                        .isDistinctFrom(row(excluded(AREA.KIND_CODE), excluded(AREA.PARENT_ID))))
                .execute();
    }

    private static void placeMunicipalities(Run run) {
        var areas = row(MUNICIPALITY.DISTRICT_ID, MUNICIPALITY.REGION_ID, MUNICIPALITY.STATE_ID);
        run.dsl()
                .insertInto(
                        MUNICIPALITY,
                        MUNICIPALITY.ORGANISATION_ID,
                        MUNICIPALITY.AGS,
                        MUNICIPALITY.DISTRICT_ID,
                        MUNICIPALITY.REGION_ID,
                        MUNICIPALITY.STATE_ID)
                .select(select(
                                REGISTER_STAGING.ORGANISATION_ID,
                                REGISTER_STAGING.KEY,
                                area(DISTRICT_KEY),
                                area(REGION_KEY),
                                area(STATE_KEY))
                        .from(REGISTER_STAGING)
                        .where(run.taken(), is(RecordKind.MUNICIPALITY)))
                .onConflict(MUNICIPALITY.ORGANISATION_ID)
                .doUpdate()
                .set(MUNICIPALITY.DISTRICT_ID, excluded(MUNICIPALITY.DISTRICT_ID))
                .set(MUNICIPALITY.REGION_ID, excluded(MUNICIPALITY.REGION_ID))
                .set(MUNICIPALITY.STATE_ID, excluded(MUNICIPALITY.STATE_ID))
                .set(MUNICIPALITY.VERSION, MUNICIPALITY.VERSION.plus(1))
                .where(areas.isDistinctFrom(row(
                        excluded(MUNICIPALITY.DISTRICT_ID),
                        excluded(MUNICIPALITY.REGION_ID),
                        excluded(MUNICIPALITY.STATE_ID))))
                .execute();
    }

    /** Each edition brings a figure of its own, though the number of inhabitants may be the same as before. */
    private static void countOn(Run run) {
        run.dsl()
                .update(MUNICIPALITY)
                .set(MUNICIPALITY.VERSION, MUNICIPALITY.VERSION.plus(1))
                .from(REGISTER_STAGING)
                .where(run.taken(), MUNICIPALITY.ORGANISATION_ID.eq(REGISTER_STAGING.ORGANISATION_ID))
                .and(REGISTER_STAGING.INHABITANTS.isNotNull())
                .and(Organisations.wasKnown())
                .and(notExists(selectOne()
                        .from(POPULATION)
                        .where(POPULATION.ORGANISATION_ID.eq(REGISTER_STAGING.ORGANISATION_ID))
                        .and(POPULATION.COUNTED_ON.eq(run.day()))
                        .and(POPULATION.INHABITANTS.eq(REGISTER_STAGING.INHABITANTS))))
                .execute();
    }

    private static void count(Run run) {
        run.dsl()
                .insertInto(
                        POPULATION,
                        POPULATION.ORGANISATION_ID,
                        POPULATION.COUNTED_ON,
                        POPULATION.INHABITANTS,
                        POPULATION.SOURCE_TITLE,
                        POPULATION.SOURCE_DATE)
                .select(select(
                                REGISTER_STAGING.ORGANISATION_ID,
                                inline(run.day()),
                                REGISTER_STAGING.INHABITANTS,
                                run.sourceTitle(),
                                run.sourceDate())
                        .from(REGISTER_STAGING)
                        .where(run.taken(), REGISTER_STAGING.INHABITANTS.isNotNull()))
                .onConflict(POPULATION.ORGANISATION_ID, POPULATION.COUNTED_ON)
                .doUpdate()
                .set(POPULATION.INHABITANTS, excluded(POPULATION.INHABITANTS))
                .set(POPULATION.SOURCE_TITLE, excluded(POPULATION.SOURCE_TITLE))
                .set(POPULATION.SOURCE_DATE, excluded(POPULATION.SOURCE_DATE))
                .where(POPULATION.INHABITANTS.ne(excluded(POPULATION.INHABITANTS)))
                .execute();
    }

    private static Map<Field<?>, Field<?>> facts() {
        var facts = new LinkedHashMap<Field<?>, Field<?>>();
        facts.put(MUNICIPALITY_FACT.KIND_CODE, REGISTER_STAGING.MUNICIPALITY_KIND);
        facts.put(MUNICIPALITY_FACT.SEAT, REGISTER_STAGING.SEAT);
        facts.put(MUNICIPALITY_FACT.POSTAL_CODE, REGISTER_STAGING.POSTAL_CODE);
        facts.put(MUNICIPALITY_FACT.AREA_HA, REGISTER_STAGING.AREA_HECTARES);
        return facts;
    }
}
