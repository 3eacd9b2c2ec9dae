package org.knotenpunkt.persistence.organisation;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.collation;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_ADDRESS;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_KEY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationFilter;
import org.knotenpunkt.application.organisation.OrganisationSearch;
import org.knotenpunkt.application.organisation.OrganisationSummary;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.UnreadableCursorException;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.persistence.shared.Cursor;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Periods;

/** Finds organisations by one query. */
public final class JooqOrganisationSearch implements OrganisationSearch {
    private static final Field<String> BY_NAME = ORGANISATION_NAME.FULL_NAME.collate(collation("de-x-icu"));

    private final Database database;

    @Inject
    public JooqOrganisationSearch(Database database) {
        this.database = database;
    }

    @Override
    public Page<OrganisationSummary> search(OrganisationFilter filter, PageRequest page) {
        var town = ORGANISATION.as("town");
        var found = database.dsl()
                .select(
                        OrganisationFields.ID,
                        OrganisationFields.KIND,
                        row(ORGANISATION_NAME.FULL_NAME, ORGANISATION_NAME.SHORT_NAME)
                                .mapping(OrganisationName::new),
                        ORGANISATION_ADDRESS.PLACE,
                        OrganisationFields.ref(town))
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
                .and(after(page.after()))
                .orderBy(BY_NAME, ORGANISATION.ID)
                .limit(page.limit() + 1)
                .fetch(mapping(OrganisationSummary::new));
        return page(found, page.limit());
    }

    private static Page<OrganisationSummary> page(List<OrganisationSummary> found, int limit) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        var last = found.get(limit - 1);
        return new Page<>(
                found.subList(0, limit), Cursor.of(last.name().full(), last.id().toString()));
    }

    private static Condition after(@Nullable String cursor) {
        if (cursor == null) {
            return noCondition();
        }
        var last = Cursor.read(cursor, 2);
        return row(BY_NAME, ORGANISATION.ID).gt(val(last.getFirst()), val(id(last.getLast())));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new UnreadableCursorException("The cursor is of another list", e);
        }
    }

    private static Condition matches(OrganisationFilter filter) {
        return Periods.includes(ORGANISATION.FOUNDED_ON, ORGANISATION.LAST_DAY, filter.day())
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
