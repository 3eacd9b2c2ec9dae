package org.knotenpunkt.persistence.organisation;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.collation;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_ADDRESS;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_KEY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectFieldOrAsterisk;
import org.knotenpunkt.application.organisation.OrganisationFilter;
import org.knotenpunkt.application.organisation.OrganisationSearch;
import org.knotenpunkt.application.organisation.OrganisationSummary;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.persistence.organisation.municipality.EditionRows;
import org.knotenpunkt.persistence.organisation.municipality.Keyset;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.NameFit;
import org.knotenpunkt.persistence.shared.Periods;

/** Finds organisations by one query. */
public final class JooqOrganisationSearch implements OrganisationSearch {
    /** The name under which an organisation is shown; an index has it. */
    private static final Field<String> BY_NAME =
            coalesce(ORGANISATION_NAME.SHORT_NAME, ORGANISATION_NAME.FULL_NAME).collate(collation("de-x-icu"));

    private final Database database;

    @Inject
    public JooqOrganisationSearch(Database database) {
        this.database = database;
    }

    @Override
    public Cited<Page<OrganisationSummary>> search(OrganisationFilter filter, PageRequest page) {
        var keyset = new Keyset(keys(filter), false);
        var town = ORGANISATION.as("town");
        List<SelectFieldOrAsterisk> columns = new ArrayList<>();
        columns.add(row(
                        OrganisationFields.ID,
                        OrganisationFields.KIND,
                        row(ORGANISATION_NAME.FULL_NAME, ORGANISATION_NAME.SHORT_NAME)
                                .mapping(OrganisationName::new),
                        ORGANISATION_ADDRESS.PLACE,
                        OrganisationFields.firstKey(filter.day()),
                        OrganisationFields.ref(town),
                        when(ORGANISATION.LAST_DAY.lt(filter.day()), ORGANISATION.LAST_DAY))
                .mapping(OrganisationSummary::new));
        columns.addAll(keyset.columns());
        var found = select(columns)
                .from(ORGANISATION)
                .join(ORGANISATION_NAME)
                .on(ORGANISATION_NAME.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(Periods.includes(ORGANISATION_NAME.VALID_FROM, ORGANISATION_NAME.VALID_UNTIL, filter.day()))
                .leftJoin(ORGANISATION_ADDRESS)
                .on(ORGANISATION_ADDRESS.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(Periods.includes(ORGANISATION_ADDRESS.VALID_FROM, ORGANISATION_ADDRESS.VALID_UNTIL, filter.day()))
                .leftJoin(town)
                .on(town.ID.eq(ORGANISATION.HOME_MUNICIPALITY_ID))
                .where(matches(filter))
                .orderBy(keyset.order());
        var after = keyset.after(page.after());
        var limit = page.limit() + 1;
        var rows = multiset(
                after.isEmpty()
                        ? found.limit(limit)
                        : found.seek(after.toArray()).limit(limit));
        return EditionRows.cite(
                database.dsl(), rows.convertFrom(shown -> keyset.page(shown, page.limit(), OrganisationSummary.class)));
    }

    private static List<Field<?>> keys(OrganisationFilter filter) {
        return filter.text() == null
                ? List.of(BY_NAME, ORGANISATION.ID)
                : List.of(
                        NameFit.of(filter.text(), List.of(ORGANISATION_NAME.FULL_NAME, ORGANISATION_NAME.SHORT_NAME)),
                        BY_NAME,
                        ORGANISATION.ID);
    }

    private static Condition matches(OrganisationFilter filter) {
        return Periods.includes(ORGANISATION.FOUNDED_ON, ORGANISATION.LAST_DAY, filter.day())
                .or(filter.endedToo() ? ORGANISATION.LAST_DAY.lt(filter.day()) : falseCondition())
                .and(filter.kinds().isEmpty() ? noCondition() : ORGANISATION.KIND.in(names(filter)))
                .and(
                        filter.town() == null
                                ? noCondition()
                                : ORGANISATION.HOME_MUNICIPALITY_ID.eq(
                                        filter.town().value()))
                .and(filter.text() == null ? noCondition() : mentions(filter.text(), filter.day()));
    }

    private static List<String> names(OrganisationFilter filter) {
        return filter.kinds().stream().map(Enum::name).toList();
    }

    private static Condition mentions(String text, LocalDate day) {
        var part = lower(val(text));
        return lower(ORGANISATION_NAME.FULL_NAME)
                .contains(part)
                .or(lower(ORGANISATION_NAME.SHORT_NAME).contains(part))
                .or(exists(selectOne()
                        .from(ORGANISATION_KEY)
                        .where(ORGANISATION_KEY.ORGANISATION_ID.eq(ORGANISATION.ID))
                        .and(ORGANISATION_KEY.VALUE.startsWith(text))
                        .and(Periods.includes(ORGANISATION_KEY.VALID_FROM, ORGANISATION_KEY.VALID_UNTIL, day))));
    }
}
