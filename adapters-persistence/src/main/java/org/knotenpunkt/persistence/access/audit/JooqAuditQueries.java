package org.knotenpunkt.persistence.access.audit;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.ref;
import static org.knotenpunkt.persistence.tables.Tables.ACCOUNT;
import static org.knotenpunkt.persistence.tables.Tables.AUDIT_ENTRY;
import static org.knotenpunkt.persistence.tables.Tables.DOMAIN_EVENT;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.PERSONAL_TOKEN;
import static org.knotenpunkt.persistence.tables.Tables.WITHDRAWN_ORGANISATION;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.audit.AuditFilter;
import org.knotenpunkt.application.access.audit.AuditQueries;
import org.knotenpunkt.application.access.audit.AuditView;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.UnreadableCursorException;
import org.knotenpunkt.domain.access.audit.ChainId;
import org.knotenpunkt.persistence.organisation.socialspace.SpaceNames;
import org.knotenpunkt.persistence.organisation.town.Changes;
import org.knotenpunkt.persistence.shared.Cursor;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.tables.tables.Organisation;
import org.knotenpunkt.persistence.tables.tables.WithdrawnOrganisation;

/** Shows audit entries from PostgreSQL, a page by one query. */
public final class JooqAuditQueries implements AuditQueries {
    private static final Organisation CONCERNED = ORGANISATION.as("organisation_of_event");
    private static final Organisation OTHER = ORGANISATION.as("other_of_event");
    private static final WithdrawnOrganisation WITHDRAWN = WITHDRAWN_ORGANISATION.as("withdrawn_of_event");

    private final Database database;
    private final Today today;

    @Inject
    public JooqAuditQueries(Database database, Today today) {
        this.database = database;
        this.today = today;
    }

    @Override
    public Page<AuditView> entries(ChainId chain, AuditFilter filter, PageRequest page) {
        var found = database.dsl()
                .select(
                        AUDIT_ENTRY.NUMBER,
                        AUDIT_ENTRY.ACCOUNT_ID,
                        ACCOUNT.DISPLAY_NAME,
                        AUDIT_ENTRY.TOKEN_ID,
                        PERSONAL_TOKEN.NAME,
                        AuditColumns.GROUNDS,
                        what(),
                        AuditColumns.hash(AUDIT_ENTRY.HASH))
                .from(AUDIT_ENTRY)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(AUDIT_ENTRY.ACCOUNT_ID))
                .leftJoin(PERSONAL_TOKEN)
                .on(PERSONAL_TOKEN.ID.eq(AUDIT_ENTRY.TOKEN_ID))
                .leftJoin(DOMAIN_EVENT)
                .on(DOMAIN_EVENT.ID.eq(AUDIT_ENTRY.EVENT_ID))
                .leftJoin(CONCERNED)
                .on(CONCERNED.ID.eq(Changes.about(AUDIT_ENTRY.SUBJECT_ID)))
                .leftJoin(WITHDRAWN)
                .on(WITHDRAWN.ID.eq(Changes.about(AUDIT_ENTRY.SUBJECT_ID)))
                .leftJoin(OTHER)
                .on(OTHER.ID.eq(Changes.atTheOtherEnd()))
                .where(AUDIT_ENTRY.MUNICIPALITY_ID.eq(chain.value()))
                .and(passes(filter))
                .and(page.after() == null ? noCondition() : AUDIT_ENTRY.NUMBER.lt(number(page.after())))
                .orderBy(AUDIT_ENTRY.NUMBER.desc())
                .limit(page.limit() + 1)
                .fetch(mapping(AuditView::new));
        return Cursor.page(found, page.limit(), last -> Cursor.of(Long.toString(last.number())));
    }

    private SelectField<Change> what() {
        return row(
                        AUDIT_ENTRY.AT.convertFrom(OffsetDateTime::toInstant),
                        AUDIT_ENTRY.TYPE,
                        AUDIT_ENTRY.SUBJECT_ID,
                        ref(CONCERNED, WITHDRAWN, today.today()),
                        SpaceNames.of(AUDIT_ENTRY.SUBJECT_ID, AUDIT_ENTRY.MUNICIPALITY_ID),
                        ref(OTHER, today.today()),
                        Changes.detail())
                .mapping(Change::new);
    }

    private static Condition passes(AuditFilter filter) {
        return equal(AUDIT_ENTRY.SUBJECT_ID, filter.subject())
                .and(equal(AUDIT_ENTRY.ACCOUNT_ID, filter.account()))
                .and(filter.from() == null ? noCondition() : AUDIT_ENTRY.AT.ge(utc(filter.from())))
                .and(filter.before() == null ? noCondition() : AUDIT_ENTRY.AT.lt(utc(filter.before())));
    }

    private static <T> Condition equal(Field<T> column, @Nullable T value) {
        return value == null ? noCondition() : column.eq(value);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static long number(String cursor) {
        try {
            return Long.parseLong(Cursor.read(cursor, 1).getFirst());
        } catch (NumberFormatException e) {
            throw new UnreadableCursorException("The cursor holds no number", e);
        }
    }
}
