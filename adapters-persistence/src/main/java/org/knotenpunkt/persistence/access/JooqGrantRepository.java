package org.knotenpunkt.persistence.access;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.knotenpunkt.persistence.access.Instants.instant;
import static org.knotenpunkt.persistence.access.Instants.utc;
import static org.knotenpunkt.persistence.access.Instants.utcOrNull;
import static org.knotenpunkt.persistence.tables.Tables.ACCESS_GRANT;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.GrantRepository;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.tables.tables.records.AccessGrantRecord;

/** Keeps grants in PostgreSQL. */
public final class JooqGrantRepository implements GrantRepository {
    private final Database database;

    @Inject
    public JooqGrantRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Grant> findById(GrantId id) {
        return find(ACCESS_GRANT.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public List<Grant> findByAccount(AccountId account) {
        return find(ACCESS_GRANT.ACCOUNT_ID.eq(account.value()));
    }

    private List<Grant> find(Condition condition) {
        return database.dsl()
                .select(
                        ACCESS_GRANT.ID.convertFrom(GrantId::new),
                        ACCESS_GRANT.ACCOUNT_ID.convertFrom(AccountId::new),
                        GrantColumns.RIGHT,
                        GrantColumns.VALIDITY,
                        row(ACCESS_GRANT.GIVEN_BY, instant(ACCESS_GRANT.GIVEN_AT))
                                .mapping(JooqGrantRepository::given),
                        instant(ACCESS_GRANT.WITHDRAWN_AT),
                        ACCESS_GRANT.FUNCTION_ID.convertFrom(
                                function -> function == null ? null : new FunctionId(function)),
                        ACCESS_GRANT.VERSION)
                .from(ACCESS_GRANT)
                .where(condition)
                .orderBy(ACCESS_GRANT.ID)
                .fetch(mapping(Grant::restore));
    }

    private static Grant.Given given(@Nullable UUID by, Instant at) {
        return new Grant.Given(by == null ? null : new AccountId(by), at);
    }

    @Override
    public void save(Grant grant) {
        Saved.requireOne(grant.version() == 0 ? insert(grant) : update(grant), grant.id());
    }

    private int insert(Grant grant) {
        return database.dsl()
                .insertInto(ACCESS_GRANT)
                .set(columns(grant))
                .onConflictDoNothing()
                .execute();
    }

    private int update(Grant grant) {
        return database.dsl()
                .update(ACCESS_GRANT)
                .set(columns(grant))
                .where(ACCESS_GRANT.ID.eq(grant.id().value()))
                .and(ACCESS_GRANT.VERSION.eq(grant.version()))
                .execute();
    }

    private static AccessGrantRecord columns(Grant grant) {
        var scope = grant.right().scope();
        return new AccessGrantRecord(
                grant.id().value(),
                grant.account().value(),
                grant.right().role().name(),
                ScopeKind.of(scope).name(),
                GrantColumns.town(scope),
                GrantColumns.organisation(scope),
                GrantColumns.initiative(scope),
                grant.validity().from(),
                grant.validity().until(),
                valueOf(grant.given().by()),
                utc(grant.given().at()),
                utcOrNull(grant.withdrawnAt().orElse(null)),
                grant.version() + 1,
                grant.function().map(FunctionId::value).orElse(null));
    }

    private static @Nullable UUID valueOf(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }
}
