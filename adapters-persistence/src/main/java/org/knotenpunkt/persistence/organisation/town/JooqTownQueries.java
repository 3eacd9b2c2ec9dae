package org.knotenpunkt.persistence.organisation.town;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.ref;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record11;
import org.jooq.Record2;
import org.jooq.Result;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.application.organisation.town.ImportedHere;
import org.knotenpunkt.application.organisation.town.Renaming;
import org.knotenpunkt.application.organisation.town.TownOverview;
import org.knotenpunkt.application.organisation.town.TownQueries;
import org.knotenpunkt.application.organisation.town.Vacancy;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.organisation.municipality.EditionRows;
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
                        ref(ORGANISATION, day),
                        val(day),
                        organisations(day),
                        shownVacancies(town, day, day.plusDays(TownOverview.AHEAD_DAYS)),
                        multiset(LooseEnds.of(town, day)).convertFrom(rows -> rows.map(mapping(LooseEnds::looseEnd))),
                        multiset(Changes.of(town, day, Long.MAX_VALUE, TownOverview.CHANGES))
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
    public Cited<List<Vacancy>> vacancies(MunicipalityId town, LocalDate day, LocalDate ahead) {
        return EditionRows.cite(database.dsl(), shownVacancies(town, day, ahead));
    }

    private static Field<List<Vacancy>> shownVacancies(MunicipalityId town, LocalDate day, LocalDate ahead) {
        return multiset(Vacancies.of(town, day, ahead)).convertFrom(rows -> rows.map(mapping(Vacancies::vacancy)));
    }

    @Override
    public Cited<Page<Change>> changes(MunicipalityId town, LocalDate day, PageRequest page) {
        var before = Optional.ofNullable(page.after())
                .map(cursor -> Cursor.read(cursor, 1, values -> Long.valueOf(values.getFirst())))
                .orElse(Long.MAX_VALUE);
        return EditionRows.cite(
                database.dsl(),
                multiset(Changes.of(town, day, before, page.limit() + 1))
                        .convertFrom(found -> page(found, page.limit())));
    }

    private static Page<Change> page(
            Result<
                            Record11<
                                    Long,
                                    Instant,
                                    String,
                                    UUID,
                                    OrganisationRef,
                                    String,
                                    OrganisationRef,
                                    String,
                                    String,
                                    Renaming,
                                    ImportedHere>>
                    found,
            int limit) {
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(
                shown.stream().map(mapping(Changes::change)).toList(),
                found.size() > limit ? Cursor.of(shown.getLast().value1().toString()) : null);
    }
}
