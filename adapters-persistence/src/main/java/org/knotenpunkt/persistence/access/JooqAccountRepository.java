package org.knotenpunkt.persistence.access;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.knotenpunkt.persistence.access.Instants.instant;
import static org.knotenpunkt.persistence.access.Instants.utc;
import static org.knotenpunkt.persistence.access.Instants.utcOrNull;
import static org.knotenpunkt.persistence.tables.Tables.ACCOUNT;

import jakarta.inject.Inject;
import java.util.Optional;
import org.jooq.Condition;
import org.knotenpunkt.application.access.AccountRepository;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Credential;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.tables.tables.records.AccountRecord;

/** Keeps accounts in PostgreSQL. */
public final class JooqAccountRepository implements AccountRepository {
    private final Database database;

    @Inject
    public JooqAccountRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Account> findById(AccountId id) {
        return find(ACCOUNT.ID.eq(id.value()));
    }

    @Override
    public Optional<Account> findByName(SignInName name) {
        return find(ACCOUNT.SIGN_IN_NAME.eq(name.value()));
    }

    private Optional<Account> find(Condition condition) {
        return database.dsl()
                .select(
                        ACCOUNT.ID.convertFrom(AccountId::new),
                        ACCOUNT.SIGN_IN_NAME.convertFrom(SignInName::new),
                        ACCOUNT.DISPLAY_NAME,
                        row(ACCOUNT.PASSWORD_HASH, ACCOUNT.PASSWORD_TEMPORARY).mapping(Credential::new),
                        instant(ACCOUNT.CREATED_AT),
                        instant(ACCOUNT.DISABLED_AT),
                        ACCOUNT.VERSION)
                .from(ACCOUNT)
                .where(condition)
                .fetchOptional(mapping(Account::restore));
    }

    @Override
    public void save(Account account) {
        Saved.requireOne(account.version() == 0 ? insert(account) : update(account), account.id());
    }

    private int insert(Account account) {
        return database.dsl()
                .insertInto(ACCOUNT)
                .set(columns(account))
                .onConflictDoNothing()
                .execute();
    }

    private int update(Account account) {
        return database.dsl()
                .update(ACCOUNT)
                .set(columns(account))
                .where(ACCOUNT.ID.eq(account.id().value()))
                .and(ACCOUNT.VERSION.eq(account.version()))
                .execute();
    }

    private static AccountRecord columns(Account account) {
        return new AccountRecord(
                account.id().value(),
                account.name().value(),
                account.displayName(),
                account.credential().hash(),
                account.credential().temporary(),
                utc(account.createdAt()),
                utcOrNull(account.disabledAt().orElse(null)),
                account.version() + 1);
    }
}
