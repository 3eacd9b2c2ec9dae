package org.knotenpunkt.persistence.access;

import static org.knotenpunkt.persistence.tables.Tables.ACCESS_GRANT;
import static org.knotenpunkt.persistence.tables.Tables.ACCOUNT;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.domain.access.AccessRecordKind;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.persistence.shared.Database;

/** Accounts and grants in PostgreSQL. */
public final class JooqKnownAccounts implements KnownRecords {
    private final Database database;

    @Inject
    public JooqKnownAccounts(Database database) {
        this.database = database;
    }

    @Override
    public Set<AccessRecordKind> kinds() {
        return EnumSet.allOf(AccessRecordKind.class);
    }

    @Override
    public Optional<KnownRecord> find(RecordKind kind, UUID id) {
        return switch (kind) {
            case AccessRecordKind.ACCOUNT -> account(new AccountId(id));
            case AccessRecordKind.GRANT -> grant(new GrantId(id));
            default -> Optional.empty();
        };
    }

    private Optional<KnownRecord> account(AccountId id) {
        return database.dsl()
                .select(ACCOUNT.DISPLAY_NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(id.value()))
                .fetchOptional(row -> AccessRecordKind.account(id, row.value1()));
    }

    private Optional<KnownRecord> grant(GrantId id) {
        return database.dsl()
                .select(ACCOUNT.DISPLAY_NAME, GrantColumns.RIGHT)
                .from(ACCESS_GRANT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ACCESS_GRANT.ACCOUNT_ID))
                .where(ACCESS_GRANT.ID.eq(id.value()))
                .fetchOptional(row ->
                        AccessRecordKind.grant(id, row.value1(), row.value2().scope()));
    }
}
