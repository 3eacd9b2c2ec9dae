package org.knotenpunkt.persistence.access;

import static org.knotenpunkt.persistence.tables.Tables.ACCOUNT;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.application.shared.AccountNames;
import org.knotenpunkt.persistence.shared.Database;

/** The names of accounts in PostgreSQL. */
public final class JooqAccountNames implements AccountNames {
    private final Database database;

    @Inject
    public JooqAccountNames(Database database) {
        this.database = database;
    }

    @Override
    public Map<UUID, String> of(Set<UUID> accounts) {
        return database.dsl()
                .select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.in(accounts))
                .fetchMap(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME);
    }
}
