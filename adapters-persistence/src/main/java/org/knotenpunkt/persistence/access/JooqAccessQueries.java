package org.knotenpunkt.persistence.access;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.access.Instants.instant;
import static org.knotenpunkt.persistence.tables.Tables.ACCESS_GRANT;
import static org.knotenpunkt.persistence.tables.Tables.ACCOUNT;
import static org.knotenpunkt.persistence.tables.Tables.SESSION;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.AccessQueries;
import org.knotenpunkt.application.access.AccountView;
import org.knotenpunkt.application.access.FindScopes.NamedScope;
import org.knotenpunkt.application.access.GrantView;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.UnreadableCursorException;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Texts;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.persistence.shared.Cursor;
import org.knotenpunkt.persistence.shared.Database;

/** Shows accounts and grants from PostgreSQL. */
public final class JooqAccessQueries implements AccessQueries {
    private final Database database;
    private final Today today;

    @Inject
    public JooqAccessQueries(Database database, Today today) {
        this.database = database;
        this.today = today;
    }

    @Override
    public Optional<AccountView> account(AccountId id) {
        return accounts(ACCOUNT.ID.eq(id.value())).fetchOptional(Record1::value1);
    }

    @Override
    public Optional<AccountView> account(SignInName name) {
        return accounts(ACCOUNT.SIGN_IN_NAME.eq(name.value())).fetchOptional(Record1::value1);
    }

    @Override
    public Page<AccountView> accounts(@Nullable String text, PageRequest request) {
        var found = accounts(contains(text).and(isAfter(request)))
                .orderBy(ACCOUNT.SIGN_IN_NAME)
                .limit(request.limit() + 1)
                .fetch(Record1::value1);
        return Cursor.page(found, request.limit(), last -> Cursor.of(last.name().value()));
    }

    private static Condition contains(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return noCondition();
        }
        var sought = Texts.onOneLine(text).toLowerCase(Locale.ROOT);
        return ACCOUNT.SIGN_IN_NAME
                .contains(sought)
                .or(lower(ACCOUNT.DISPLAY_NAME).contains(sought));
    }

    private static Condition isAfter(PageRequest request) {
        return request.after() == null
                ? noCondition()
                : ACCOUNT.SIGN_IN_NAME.gt(Cursor.read(request.after(), 1).getFirst());
    }

    private SelectConditionStep<Record1<AccountView>> accounts(Condition condition) {
        return database.dsl().select(account()).from(ACCOUNT).where(condition);
    }

    private SelectField<AccountView> account() {
        return DSL.row(
                        ACCOUNT.ID.convertFrom(AccountId::new),
                        ACCOUNT.SIGN_IN_NAME.convertFrom(SignInName::new),
                        ACCOUNT.DISPLAY_NAME,
                        ACCOUNT.PASSWORD_TEMPORARY,
                        instant(ACCOUNT.CREATED_AT),
                        instant(ACCOUNT.DISABLED_AT),
                        instant(field(select(max(SESSION.LAST_SEEN_AT))
                                .from(SESSION)
                                .where(SESSION.ACCOUNT_ID.eq(ACCOUNT.ID)))),
                        ACCOUNT.VERSION,
                        grantsOfAccount())
                .mapping(AccountView::new);
    }

    private Field<List<GrantView>> grantsOfAccount() {
        return multiset(GrantViews.where(ACCESS_GRANT.ACCOUNT_ID.eq(ACCOUNT.ID), today.today())
                        .orderBy(ACCESS_GRANT.ID.desc()))
                .convertFrom(rows -> rows.map(Record1::value1));
    }

    @Override
    public Optional<GrantView> grant(GrantId id) {
        return database.dsl()
                .fetchOptional(GrantViews.where(ACCESS_GRANT.ID.eq(id.value()), today.today()))
                .map(Record1::value1);
    }

    @Override
    public Page<GrantView> grants(Scope scope, boolean overToo, PageRequest request) {
        var condition = isWithin(scope)
                .and(overToo ? noCondition() : GrantColumns.notOver(today.today()))
                .and(isOlder(request));
        var found = database.dsl()
                .fetch(GrantViews.where(condition, today.today())
                        .orderBy(ACCESS_GRANT.ID.desc())
                        .limit(request.limit() + 1))
                .map(Record1::value1);
        return Cursor.page(found, request.limit(), last -> Cursor.of(last.id().toString()));
    }

    private static Condition isWithin(Scope scope) {
        return switch (scope) {
            case Scope.Installation installation -> noCondition();
            case Scope.Commons commons -> DSL.falseCondition();
            case Scope.Municipality(var town) -> ACCESS_GRANT.TOWN_ID.eq(town.value());
            case Scope.Organisation(var town, var organisation) ->
                ACCESS_GRANT.TOWN_ID.eq(town.value()).and(ACCESS_GRANT.ORGANISATION_ID.eq(organisation));
            case Scope.Initiative(var initiative) -> ACCESS_GRANT.INITIATIVE_ID.eq(initiative);
        };
    }

    private static Condition isOlder(PageRequest request) {
        return request.after() == null ? noCondition() : ACCESS_GRANT.ID.lt(id(request.after()));
    }

    private static UUID id(String cursor) {
        try {
            return Uuids.read(Cursor.read(cursor, 1).getFirst());
        } catch (IllegalArgumentException e) {
            throw new UnreadableCursorException("The cursor holds no id", e);
        }
    }

    @Override
    public boolean exists(Scope scope) {
        return scopes().exists(scope);
    }

    @Override
    public List<NamedScope> scopes(ScopeKind kind, String text, @Nullable Set<MunicipalityId> within, int limit) {
        return scopes().find(kind, text, within, limit);
    }

    private ScopeQueries scopes() {
        return new ScopeQueries(database.dsl(), today.today());
    }
}
