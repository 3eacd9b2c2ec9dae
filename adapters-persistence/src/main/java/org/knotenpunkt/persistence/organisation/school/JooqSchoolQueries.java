package org.knotenpunkt.persistence.organisation.school;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.organisation.municipality.FactRows.holds;
import static org.knotenpunkt.persistence.organisation.municipality.FactRows.known;
import static org.knotenpunkt.persistence.tables.Tables.ALL_DAY;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_ADDRESS;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_FACT;
import static org.knotenpunkt.persistence.tables.Tables.STARTCHANCEN;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Record6;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRef;
import org.knotenpunkt.application.organisation.school.SchoolFilter;
import org.knotenpunkt.application.organisation.school.SchoolList;
import org.knotenpunkt.application.organisation.school.SchoolOrder;
import org.knotenpunkt.application.organisation.school.SchoolQueries;
import org.knotenpunkt.application.organisation.school.SchoolRow;
import org.knotenpunkt.application.organisation.school.SchoolView;
import org.knotenpunkt.application.organisation.school.TownFigures;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.organisation.school.SchoolHistory;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.persistence.organisation.municipality.AreaJoins;
import org.knotenpunkt.persistence.organisation.municipality.Coverage;
import org.knotenpunkt.persistence.organisation.municipality.EditionRows;
import org.knotenpunkt.persistence.organisation.municipality.FactRows;
import org.knotenpunkt.persistence.organisation.municipality.ListPlans;
import org.knotenpunkt.persistence.organisation.municipality.Participation;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.PreparedQueries;
import org.knotenpunkt.persistence.shared.PreparedQuery;
import org.knotenpunkt.persistence.shared.Values;
import org.knotenpunkt.persistence.tables.tables.OrganisationName;

/** Lists and views of schools from PostgreSQL. */
public final class JooqSchoolQueries implements SchoolQueries {
    private static final int ROWS_AT_ONCE = 500;
    private static final OrganisationName TOWN_NAME = ORGANISATION_NAME.as("town_name");
    private static final Field<List<Edition>> EDITIONS = EditionRows.newest("SCHOOLS", "SOCIAL_INDEX", "STARTCHANCEN");

    private static final Param<UUID> ID = param("id", UUID.class);
    private static final Param<String> NUMBER = param("number", String.class);
    private static final Param<LocalDate> ON = param("on", LocalDate.class);
    private static final Param<UUID> TOWN = param("town", UUID.class);
    private static final PreparedQuery<Record1<SchoolView>> BY_ID = view(SCHOOL.ORGANISATION_ID.eq(ID));
    private static final PreparedQuery<Record1<SchoolView>> BY_NUMBER = view(SCHOOL.NUMBER.eq(NUMBER));
    private static final Param<UUID[]> SCHOOLS = param("schools", UUID[].class);
    private static final PreparedQuery<Record1<TownFigures>> FIGURES = figures(noCondition());
    private static final PreparedQuery<Record1<TownFigures>> FIGURES_OF_SOME =
            figures(SCHOOL.ORGANISATION_ID.eq(any(SCHOOLS)));

    private final Database database;
    private final PreparedQueries<
                    SchoolListing.Shape,
                    Record6<Integer, Integer, List<SchoolYear>, Result<Record>, List<SchoolForm>, List<Edition>>>
            lists = new PreparedQueries<>();

    @Inject
    public JooqSchoolQueries(Database database) {
        this.database = database;
    }

    private static PreparedQuery<Record1<SchoolView>> view(Condition condition) {
        var areas = new AreaJoins(ON);
        var seen = FactRows.seen(ON);
        return PreparedQuery.of(areas.joinDistrict(select(row(
                                        SCHOOL.ORGANISATION_ID.convertFrom(OrganisationId::new),
                                        SCHOOL.NUMBER.convertFrom(SchoolNumber::new),
                                        ORGANISATION_NAME.FULL_NAME,
                                        ORGANISATION_NAME.SHORT_NAME,
                                        SchoolRows.ADDRESS,
                                        row(
                                                        MUNICIPALITY.ORGANISATION_ID.convertFrom(MunicipalityId::new),
                                                        MUNICIPALITY.AGS.convertFrom(Ags::new),
                                                        coalesce(TOWN_NAME.SHORT_NAME, TOWN_NAME.FULL_NAME))
                                                .mapping(MunicipalityRef::new),
                                        areas.district(),
                                        row(
                                                        SchoolRows.HISTORY,
                                                        Participation.listWithout(SCHOOL.NUMBER),
                                                        ORGANISATION.LAST_DAY)
                                                .mapping(JooqSchoolQueries::history),
                                        when(
                                                SCHOOL.MISSING_SINCE.le(ON).and(FactRows.exists(ON)),
                                                SCHOOL.MISSING_SINCE),
                                        when(
                                                SCHOOL.STARTCHANCEN_MISSING_SINCE
                                                        .le(ON)
                                                        .and(FactRows.exists(ON))
                                                        .and(exists(selectOne()
                                                                .from(STARTCHANCEN)
                                                                .where(STARTCHANCEN.ORGANISATION_ID.eq(
                                                                        SCHOOL.ORGANISATION_ID))
                                                                .and(STARTCHANCEN.TAKES_PART)
                                                                .and(holds(
                                                                        STARTCHANCEN.VALID_FROM,
                                                                        STARTCHANCEN.VALID_UNTIL,
                                                                        ON)))),
                                                SCHOOL.STARTCHANCEN_MISSING_SINCE),
                                        SCHOOL.VERSION,
                                        EDITIONS)
                                .mapping(SchoolView::new))
                        .from(SCHOOL)
                        .join(ORGANISATION)
                        .on(ORGANISATION.ID.eq(SCHOOL.ORGANISATION_ID))
                        .join(ORGANISATION_NAME)
                        .on(ORGANISATION_NAME.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID))
                        .and(holds(ORGANISATION_NAME.VALID_FROM, ORGANISATION_NAME.VALID_UNTIL, seen))
                        .leftJoin(ORGANISATION_ADDRESS)
                        .on(ORGANISATION_ADDRESS.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID))
                        .and(holds(ORGANISATION_ADDRESS.VALID_FROM, ORGANISATION_ADDRESS.VALID_UNTIL, seen))
                        .join(MUNICIPALITY)
                        .on(MUNICIPALITY.ORGANISATION_ID.eq(SCHOOL.TOWN_ID))
                        .join(TOWN_NAME)
                        .on(TOWN_NAME.ORGANISATION_ID.eq(SCHOOL.TOWN_ID))
                        .and(holds(TOWN_NAME.VALID_FROM, TOWN_NAME.VALID_UNTIL, ON)))
                .where(condition));
    }

    private static SchoolHistory history(
            SchoolHistory recorded, @Nullable LocalDate startchancenList, @Nullable LocalDate lastDay) {
        var known = startchancenList == null
                ? recorded
                : recorded.besideStartchancenList(Register.STARTCHANCEN.asOf(startchancenList));
        return lastDay == null ? known : known.upTo(lastDay);
    }

    @Override
    public Optional<SchoolView> byId(OrganisationId id, LocalDate on) {
        return found(BY_ID, Values.of(ID, id.value()).and(ON, on));
    }

    @Override
    public Optional<SchoolView> byNumber(SchoolNumber number, LocalDate on) {
        return found(BY_NUMBER, Values.of(NUMBER, number.value()).and(ON, on));
    }

    private Optional<SchoolView> found(PreparedQuery<Record1<SchoolView>> query, Values values) {
        return query.fetchOptional(database, values).map(Record1::value1);
    }

    @Override
    public SchoolList search(SchoolFilter filter, SchoolOrder order, PageRequest request) {
        var listing = new SchoolListing(filter, order);
        var answer = lists.of(listing.shape(request), () -> listing.query(request, EDITIONS))
                .fetch(database, listing.values(request))
                .getFirst();
        return new SchoolList(
                listing.keyset().page(answer.value4(), request.limit(), SchoolRow.class),
                answer.value1(),
                answer.value2(),
                answer.value3(),
                answer.value5(),
                answer.value6());
    }

    @Override
    public long export(SchoolFilter filter, SchoolOrder order, Consumer<? super Cited<SchoolRow>> consumer) {
        var editions = List.copyOf(database.dsl().select(EDITIONS).fetchSingle().value1());
        try (var rows = ListPlans.of(database)
                .fetchLazy(new SchoolListing(filter, order).all().fetchSize(ROWS_AT_ONCE))) {
            long count = 0;
            for (var row : rows) {
                consumer.accept(new Cited<>(row.get(0, SchoolRow.class), editions));
                count++;
            }
            return count;
        }
    }

    @Override
    public TownFigures figures(MunicipalityId town, LocalDate on) {
        return figures(FIGURES, asked(town, on));
    }

    @Override
    public TownFigures figures(MunicipalityId town, Set<OrganisationId> schools, LocalDate on) {
        var ids = schools.stream().map(OrganisationId::value).toArray(UUID[]::new);
        return figures(FIGURES_OF_SOME, asked(town, on).and(SCHOOLS, ids));
    }

    private static Values asked(MunicipalityId town, LocalDate on) {
        return Values.of(TOWN, town.value()).and(ON, on).and(new CountingIndex(on, null).year());
    }

    private TownFigures figures(PreparedQuery<Record1<TownFigures>> query, Values asked) {
        return query.fetchOptional(database, asked).orElseThrow().value1();
    }

    /** @param which of the town's schools are counted */
    private static PreparedQuery<Record1<TownFigures>> figures(Condition which) {
        return PreparedQuery.of(select(row(groups(which), isCovered(Register.SCHOOLS), missing(which), EDITIONS)
                .mapping((groups, listed, missing, editions) ->
                        new SchoolFigures(groups, listed).sum(missing, editions))));
    }

    private static Field<List<SchoolFigures.Group>> groups(Condition which) {
        return multiset(select(
                                SCHOOL_FACT.FORM_CODE.convertFrom(SchoolForm::new),
                                CountingIndex.INDEX,
                                CountingIndex.SCHOOL_YEAR,
                                Participation.takesPart(SCHOOL.NUMBER),
                                ALL_DAY.FORM.convertFrom(known(AllDayForm::valueOf)),
                                count())
                        .from(SCHOOL)
                        .join(ORGANISATION)
                        .on(ORGANISATION.ID.eq(SCHOOL.ORGANISATION_ID))
                        .join(MUNICIPALITY)
                        .on(MUNICIPALITY.ORGANISATION_ID.eq(SCHOOL.TOWN_ID))
                        .join(SCHOOL_FACT)
                        .on(SCHOOL_FACT.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID))
                        .and(holds(SCHOOL_FACT.VALID_FROM, SCHOOL_FACT.VALID_UNTIL, ON))
                        .leftJoin(CountingIndex.ofDay().ofSchool())
                        .on(trueCondition())
                        .leftJoin(STARTCHANCEN)
                        .on(STARTCHANCEN.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID))
                        .and(holds(STARTCHANCEN.VALID_FROM, STARTCHANCEN.VALID_UNTIL, ON))
                        .leftJoin(ALL_DAY)
                        .on(ALL_DAY.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID))
                        .and(holds(ALL_DAY.VALID_FROM, ALL_DAY.VALID_UNTIL, ON))
                        .where(SCHOOL.TOWN_ID.eq(TOWN))
                        .and(which)
                        .and(SCHOOL_FACT.STATUS_CODE.in(SchoolSelection.inlined(SchoolSelection.OPERATING)))
                        .and(FactRows.exists(ON))
                        .groupBy(
                                SCHOOL_FACT.FORM_CODE,
                                CountingIndex.YEAR,
                                CountingIndex.LEVEL,
                                Participation.takesPart(SCHOOL.NUMBER),
                                ALL_DAY.FORM))
                .convertFrom(groups -> groups.map(mapping(SchoolFigures.Group::new)));
    }

    private static Field<Integer> missing(Condition which) {
        return field(select(count())
                .from(SCHOOL)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(SCHOOL.ORGANISATION_ID))
                .where(SCHOOL.TOWN_ID.eq(TOWN))
                .and(which)
                .and(SCHOOL.MISSING_SINCE.le(ON))
                .and(FactRows.exists(ON)));
    }

    private static Field<Boolean> isCovered(Register register) {
        return field(exists(selectOne()
                .from(MUNICIPALITY)
                .where(MUNICIPALITY.ORGANISATION_ID.eq(TOWN))
                .and(Coverage.by(register))));
    }
}
