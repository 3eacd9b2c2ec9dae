package org.knotenpunkt.persistence.organisation;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.collation;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.organisation.municipality.FactRows.holds;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_ADDRESS;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_KEY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationFilter;
import org.knotenpunkt.application.organisation.OrganisationList;
import org.knotenpunkt.application.organisation.OrganisationSearch;
import org.knotenpunkt.application.organisation.OrganisationSummary;
import org.knotenpunkt.application.organisation.OtherDays;
import org.knotenpunkt.application.organisation.OtherDays.LaterName;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.persistence.organisation.municipality.EditionRows;
import org.knotenpunkt.persistence.organisation.municipality.FactRows;
import org.knotenpunkt.persistence.organisation.municipality.Keyset;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.NameFit;
import org.knotenpunkt.persistence.shared.Periods;

/** Finds organisations by one query. */
public final class JooqOrganisationSearch implements OrganisationSearch {
    /** The name under which an organisation is shown; an index has it. */
    private static final Field<String> BY_NAME =
            coalesce(ORGANISATION_NAME.SHORT_NAME, ORGANISATION_NAME.FULL_NAME).collate(collation("de-x-icu"));

    private static final org.knotenpunkt.persistence.tables.tables.OrganisationName OTHER =
            ORGANISATION_NAME.as("other_name");

    private final Database database;

    @Inject
    public JooqOrganisationSearch(Database database) {
        this.database = database;
    }

    @Override
    public OrganisationList search(OrganisationFilter filter, PageRequest page) {
        var keyset = new Keyset(keys(filter), false);
        var town = ORGANISATION.as("town");
        var seen = seen(filter);
        List<SelectFieldOrAsterisk> columns = new ArrayList<>();
        columns.add(row(
                        OrganisationFields.ID,
                        OrganisationFields.KIND,
                        row(ORGANISATION_NAME.FULL_NAME, ORGANISATION_NAME.SHORT_NAME)
                                .mapping(OrganisationName::new),
                        row(ORGANISATION_ADDRESS.STREET, ORGANISATION_ADDRESS.POSTAL_CODE, ORGANISATION_ADDRESS.PLACE)
                                .mapping(nullOnAllNull(Address::new)),
                        OrganisationFields.firstKey(seen),
                        OrganisationFields.ref(town, filter.day()),
                        row(
                                        when(ORGANISATION.FOUNDED_ON.gt(filter.day()), ORGANISATION.FOUNDED_ON),
                                        when(ORGANISATION.LAST_DAY.lt(filter.day()), ORGANISATION.LAST_DAY),
                                        earlierNames(filter, seen),
                                        laterNames(filter, seen))
                                .mapping(OtherDays::new))
                .mapping(OrganisationSummary::new));
        columns.addAll(keyset.columns());
        var found = select(columns)
                .from(ORGANISATION)
                .join(ORGANISATION_NAME)
                .on(ORGANISATION_NAME.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(holds(ORGANISATION_NAME.VALID_FROM, ORGANISATION_NAME.VALID_UNTIL, seen))
                .leftJoin(ORGANISATION_ADDRESS)
                .on(ORGANISATION_ADDRESS.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(holds(ORGANISATION_ADDRESS.VALID_FROM, ORGANISATION_ADDRESS.VALID_UNTIL, seen))
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
        return database.dsl()
                .select(
                        rows.convertFrom(shown -> keyset.page(shown, page.limit(), OrganisationSummary.class)),
                        filter.counts() ? count(filter) : castNull(SQLDataType.BIGINT),
                        filter.hasPastToCount() ? count(filter.withEnded()) : castNull(SQLDataType.BIGINT),
                        EditionRows.OF_ORGANISATIONS)
                .fetchSingle(mapping(JooqOrganisationSearch::list));
    }

    /** The day on which an organisation is seen: the one of the filter, or the nearest to it on which it exists. */
    private static Field<LocalDate> seen(OrganisationFilter filter) {
        var day = val(filter.day());
        var begun = filter.toComeToo() ? FactRows.begun(day) : day;
        return filter.endedToo() ? FactRows.seen(begun) : begun;
    }

    private static OrganisationList list(
            Page<OrganisationSummary> page, @Nullable Long total, @Nullable Long withPast, List<Edition> editions) {
        return new OrganisationList(page, total, total == null || withPast == null ? 0 : withPast - total, editions);
    }

    private static Field<Long> count(OrganisationFilter filter) {
        var named = ORGANISATION
                .join(ORGANISATION_NAME)
                .on(ORGANISATION_NAME.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(holds(ORGANISATION_NAME.VALID_FROM, ORGANISATION_NAME.VALID_UNTIL, seen(filter)));
        return field(select(DSL.count().cast(SQLDataType.BIGINT))
                .from(filter.text() == null ? ORGANISATION : named)
                .where(matches(filter)));
    }

    /** The names that it bore before in which the text is. */
    private static Field<List<String>> earlierNames(OrganisationFilter filter, Field<LocalDate> seen) {
        var text = filter.looksForEarlierNames() ? filter.text() : null;
        return multiset(select(coalesce(OTHER.SHORT_NAME, OTHER.FULL_NAME))
                        .from(OTHER)
                        .where(OTHER.ORGANISATION_ID.eq(ORGANISATION.ID))
                        .and(text == null ? falseCondition() : has(OTHER.FULL_NAME, OTHER.SHORT_NAME, text))
                        .and(OTHER.VALID_UNTIL.lt(seen))
                        .orderBy(OTHER.VALID_UNTIL.desc()))
                .convertFrom(names -> names.map(Record1::value1));
    }

    /** The names that it will bear in which the text is. */
    private static Field<List<LaterName>> laterNames(OrganisationFilter filter, Field<LocalDate> seen) {
        var text = filter.looksForLaterNames() ? filter.text() : null;
        return multiset(select(coalesce(OTHER.SHORT_NAME, OTHER.FULL_NAME), OTHER.VALID_FROM)
                        .from(OTHER)
                        .where(OTHER.ORGANISATION_ID.eq(ORGANISATION.ID))
                        .and(text == null ? falseCondition() : has(OTHER.FULL_NAME, OTHER.SHORT_NAME, text))
                        .and(OTHER.VALID_FROM.gt(seen))
                        .and(FactRows.inTime(OTHER.VALID_FROM))
                        .orderBy(OTHER.VALID_FROM))
                .convertFrom(names -> names.map(mapping(LaterName::new)));
    }

    private static Condition has(Field<String> full, Field<String> brief, String text) {
        var part = lower(val(text));
        return lower(full).contains(part).or(lower(brief).contains(part));
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
        return Periods.overlaps(
                        ORGANISATION.FOUNDED_ON,
                        ORGANISATION.LAST_DAY,
                        new Validity(filter.endedToo() ? null : filter.day(), filter.toComeToo() ? null : filter.day()))
                .and(filter.among() == null ? noCondition() : ORGANISATION.ID.in(ids(filter.among())))
                .and(filter.kinds().isEmpty() ? noCondition() : ORGANISATION.KIND.in(names(filter)))
                .and(
                        filter.town() == null
                                ? noCondition()
                                : ORGANISATION.HOME_MUNICIPALITY_ID.eq(
                                        filter.town().value()))
                .and(filter.text() == null ? noCondition() : mentions(filter, filter.text()));
    }

    private static List<UUID> ids(Set<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toList();
    }

    private static List<String> names(OrganisationFilter filter) {
        return filter.kinds().stream().map(Enum::name).toList();
    }

    private static Condition mentions(OrganisationFilter filter, String text) {
        var seen = seen(filter);
        return bears(filter, text, seen)
                .or(exists(selectOne()
                        .from(ORGANISATION_KEY)
                        .where(ORGANISATION_KEY.ORGANISATION_ID.eq(ORGANISATION.ID))
                        .and(ORGANISATION_KEY.VALUE.startsWith(text))
                        .and(holds(ORGANISATION_KEY.VALID_FROM, ORGANISATION_KEY.VALID_UNTIL, seen))));
    }

    private static Condition bears(OrganisationFilter filter, String text, Field<LocalDate> seen) {
        if (filter.looksForEarlierNames()) {
            return exists(selectOne()
                    .from(OTHER)
                    .where(OTHER.ORGANISATION_ID.eq(ORGANISATION.ID))
                    .and(OTHER.VALID_FROM
                            .isNull()
                            .or(filter.toComeToo() ? FactRows.inTime(OTHER.VALID_FROM) : OTHER.VALID_FROM.le(seen)))
                    .and(has(OTHER.FULL_NAME, OTHER.SHORT_NAME, text)));
        }
        var now = has(ORGANISATION_NAME.FULL_NAME, ORGANISATION_NAME.SHORT_NAME, text);
        return filter.looksForLaterNames() ? now.or(ORGANISATION.ID.in(bearingLater(filter, text))) : now;
    }

    /** Found before all others: names to come are few. */
    private static Select<Record1<UUID>> bearingLater(OrganisationFilter filter, String text) {
        var bearer = ORGANISATION.as("bearer");
        return select(OTHER.ORGANISATION_ID)
                .from(OTHER)
                .join(bearer)
                .on(bearer.ID.eq(OTHER.ORGANISATION_ID))
                .where(OTHER.VALID_FROM.gt(filter.day()))
                .and(bearer.LAST_DAY.isNull().or(OTHER.VALID_FROM.le(bearer.LAST_DAY)))
                .and(has(OTHER.FULL_NAME, OTHER.SHORT_NAME, text));
    }
}
