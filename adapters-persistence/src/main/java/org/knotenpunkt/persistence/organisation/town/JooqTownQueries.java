package org.knotenpunkt.persistence.organisation.town;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.ref;
import static org.knotenpunkt.persistence.tables.Tables.DOMAIN_EVENT;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record2;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.application.organisation.town.TownOverview;
import org.knotenpunkt.application.organisation.town.TownQueries;
import org.knotenpunkt.application.organisation.town.Vacancy;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Cursor;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Periods;

/** How towns stand, each answer by one query. */
public final class JooqTownQueries implements TownQueries {
    private final Database database;

    @Inject
    public JooqTownQueries(Database database) {
        this.database = database;
    }

    @Override
    public Optional<TownOverview> overview(MunicipalityId town, LocalDate day) {
        return database.dsl()
                .select(
                        ref(ORGANISATION),
                        val(day),
                        organisations(day),
                        multiset(Vacancies.of(town, day, day.plusDays(TownOverview.AHEAD_DAYS)))
                                .convertFrom(rows -> rows.map(mapping(Vacancies::vacancy))),
                        multiset(LooseEnds.of(town, day)).convertFrom(rows -> rows.map(mapping(LooseEnds::looseEnd))),
                        multiset(Changes.of(town, Long.MAX_VALUE, TownOverview.CHANGES))
                                .convertFrom(rows -> rows.map(mapping(Changes::change))))
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(town.value()))
                .and(ORGANISATION.KIND.eq(OrganisationKind.MUNICIPALITY.name()))
                .fetchOptional(mapping(TownOverview::new));
    }

    private static Field<Map<OrganisationKind, Integer>> organisations(LocalDate day) {
        var member = ORGANISATION.as("member");
        return multiset(select(member.KIND.convertFrom(OrganisationKind::valueOf), count())
                        .from(member)
                        .where(member.HOME_MUNICIPALITY_ID.eq(ORGANISATION.ID))
                        .and(Periods.includes(member.FOUNDED_ON, member.LAST_DAY, day))
                        .groupBy(member.KIND))
                .convertFrom(rows -> rows.stream().collect(toUnmodifiableMap(Record2::value1, Record2::value2)));
    }

    @Override
    public List<Vacancy> vacancies(MunicipalityId town, LocalDate day, LocalDate ahead) {
        return database.dsl().fetch(Vacancies.of(town, day, ahead)).map(mapping(Vacancies::vacancy));
    }

    @Override
    public Page<Change> changes(MunicipalityId town, PageRequest page) {
        var before = Optional.ofNullable(page.after())
                .map(cursor -> Cursor.read(cursor, 1, values -> Long.valueOf(values.getFirst())))
                .orElse(Long.MAX_VALUE);
        var found = database.dsl().fetch(Changes.of(town, before, page.limit() + 1));
        var shown = found.subList(0, Math.min(page.limit(), found.size()));
        return new Page<>(
                shown.stream().map(mapping(Changes::change)).toList(),
                found.size() > page.limit()
                        ? Cursor.of(shown.getLast().get(DOMAIN_EVENT.POSITION).toString())
                        : null);
    }
}
