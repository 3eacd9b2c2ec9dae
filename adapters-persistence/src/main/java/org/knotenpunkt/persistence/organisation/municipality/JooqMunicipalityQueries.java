package org.knotenpunkt.persistence.organisation.municipality;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.organisation.municipality.FactRows.holds;
import static org.knotenpunkt.persistence.tables.Tables.AREA;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.POPULATION;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.AreaFigures;
import org.knotenpunkt.application.organisation.municipality.AreaFilter;
import org.knotenpunkt.application.organisation.municipality.AreaList;
import org.knotenpunkt.application.organisation.municipality.AreaRef;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.municipality.MunicipalityFilter;
import org.knotenpunkt.application.organisation.municipality.MunicipalityList;
import org.knotenpunkt.application.organisation.municipality.MunicipalityOrder;
import org.knotenpunkt.application.organisation.municipality.MunicipalityQueries;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRef;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRow;
import org.knotenpunkt.application.organisation.municipality.MunicipalityView;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.municipality.AreaLevel;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;

/** Lists and views of municipalities and areas from PostgreSQL. */
public final class JooqMunicipalityQueries implements MunicipalityQueries {
    private static final Field<List<Edition>> EDITIONS = EditionRows.newest("MUNICIPALITIES");
    private static final Field<List<Edition>> EDITIONS_OF_FIGURES =
            EditionRows.newest("MUNICIPALITIES", "SCHOOLS", "STARTCHANCEN");

    private final Database database;

    @Inject
    public JooqMunicipalityQueries(Database database) {
        this.database = database;
    }

    @Override
    public Optional<MunicipalityView> byId(MunicipalityId id, LocalDate on) {
        return find(MUNICIPALITY.ORGANISATION_ID.eq(id.value()), on);
    }

    @Override
    public Optional<MunicipalityView> byAgs(Ags ags, LocalDate on) {
        return find(MUNICIPALITY.AGS.eq(ags.value()), on);
    }

    private Optional<MunicipalityView> find(Condition condition, LocalDate on) {
        var areas = new AreaJoins(on);
        return areas.join(database.dsl()
                        .select(
                                row(
                                                MUNICIPALITY.ORGANISATION_ID.convertFrom(MunicipalityId::new),
                                                MUNICIPALITY.AGS.convertFrom(Ags::new),
                                                coalesce(ORGANISATION_NAME.SHORT_NAME, ORGANISATION_NAME.FULL_NAME))
                                        .mapping(MunicipalityRef::new),
                                areas.district(),
                                areas.region(),
                                areas.state(),
                                row(MunicipalityRows.HISTORY, ORGANISATION.LAST_DAY)
                                        .mapping((history, lastDay) ->
                                                lastDay == null ? history : history.upTo(lastDay)),
                                MUNICIPALITY.VERSION,
                                EDITIONS)
                        .from(MUNICIPALITY)
                        .join(ORGANISATION)
                        .on(ORGANISATION.ID.eq(MUNICIPALITY.ORGANISATION_ID))
                        .join(ORGANISATION_NAME)
                        .on(ORGANISATION_NAME.ORGANISATION_ID.eq(MUNICIPALITY.ORGANISATION_ID))
                        .and(holds(
                                ORGANISATION_NAME.VALID_FROM, ORGANISATION_NAME.VALID_UNTIL, FactRows.seen(val(on)))))
                .where(condition)
                .fetchOptional(mapping(MunicipalityView::new));
    }

    @Override
    public MunicipalityList search(MunicipalityFilter filter, MunicipalityOrder order, PageRequest request) {
        var listing = new MunicipalityListing(filter, order);
        return ListPlans.of(database)
                .select(
                        multiset(listing.page(request.after(), request.limit() + 1)),
                        listing.total(),
                        EDITIONS_OF_FIGURES)
                .fetchSingle(mapping((rows, total, editions) -> new MunicipalityList(
                        listing.keyset().page(rows, request.limit(), MunicipalityRow.class), total, editions)));
    }

    @Override
    public List<AreaRef> areas(LocalDate on) {
        return database.dsl()
                .select(AreaJoins.ref(AREA, ORGANISATION_NAME))
                .from(AREA)
                .join(ORGANISATION_NAME)
                .on(ORGANISATION_NAME.ORGANISATION_ID.eq(AREA.ORGANISATION_ID))
                .and(holds(ORGANISATION_NAME.VALID_FROM, ORGANISATION_NAME.VALID_UNTIL, on))
                .orderBy(AREA.KEY)
                .fetch(Record1::value1);
    }

    @Override
    public AreaList rollUp(AreaFilter filter) {
        var on = filter.on();
        var schools = new SchoolCounts(on);
        var schoolCounts = schools.byTown().asTable(SchoolCounts.NAME);
        var latest = POPULATION.as("latest");
        var populations = select(POPULATION.ORGANISATION_ID, POPULATION.INHABITANTS)
                .distinctOn(POPULATION.ORGANISATION_ID)
                .from(POPULATION)
                .where(POPULATION.COUNTED_ON.le(on))
                .orderBy(POPULATION.ORGANISATION_ID, POPULATION.COUNTED_ON.desc())
                .asTable(latest.getName());
        var figures = select(
                        AreaJoins.ref(AREA, ORGANISATION_NAME),
                        count(),
                        total(latest.INHABITANTS),
                        total(schools.schools()).cast(Integer.class),
                        total(schools.primaries()).cast(Integer.class),
                        total(schools.startchancenPrimaries()).cast(Integer.class))
                .from(AREA)
                .join(ORGANISATION_NAME)
                .on(ORGANISATION_NAME.ORGANISATION_ID.eq(AREA.ORGANISATION_ID))
                .and(holds(ORGANISATION_NAME.VALID_FROM, ORGANISATION_NAME.VALID_UNTIL, on))
                .join(MUNICIPALITY)
                .on(column(filter.level()).eq(AREA.ORGANISATION_ID))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(MUNICIPALITY.ORGANISATION_ID))
                .and(FactRows.exists(on))
                .leftJoin(populations)
                .on(latest.ORGANISATION_ID.eq(MUNICIPALITY.ORGANISATION_ID))
                .leftJoin(schoolCounts)
                .on(schools.town().eq(MUNICIPALITY.ORGANISATION_ID))
                .where(within(filter.within()))
                .groupBy(AREA.ORGANISATION_ID, ORGANISATION_NAME.FULL_NAME)
                .orderBy(AREA.KEY);
        return ListPlans.of(database)
                .select(multiset(figures).convertFrom(rows -> rows.map(mapping(AreaFigures::new))), EDITIONS_OF_FIGURES)
                .fetchSingle(mapping(AreaList::new));
    }

    private static Field<Long> total(Field<Integer> figure) {
        return sum(figure).cast(Long.class);
    }

    private static Field<UUID> column(AreaLevel level) {
        return switch (level) {
            case STATE -> MUNICIPALITY.STATE_ID;
            case REGION -> MUNICIPALITY.REGION_ID;
            case DISTRICT -> MUNICIPALITY.DISTRICT_ID;
        };
    }

    private static Condition within(@Nullable OrganisationId area) {
        return area == null
                ? noCondition()
                : MUNICIPALITY
                        .STATE_ID
                        .eq(area.value())
                        .or(MUNICIPALITY.REGION_ID.eq(area.value()))
                        .or(MUNICIPALITY.DISTRICT_ID.eq(area.value()));
    }
}
