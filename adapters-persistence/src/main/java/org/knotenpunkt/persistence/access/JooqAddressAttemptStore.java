package org.knotenpunkt.persistence.access;

import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.access.Instants.instant;
import static org.knotenpunkt.persistence.access.Instants.utc;
import static org.knotenpunkt.persistence.tables.Tables.SIGN_IN_ADDRESS;

import jakarta.inject.Inject;
import java.time.Instant;
import org.knotenpunkt.application.access.AddressAttemptStore;
import org.knotenpunkt.domain.access.AddressAttempts;
import org.knotenpunkt.domain.shared.ClientAddress;
import org.knotenpunkt.domain.shared.Sha256;
import org.knotenpunkt.persistence.shared.Database;

/** Counts attempts to sign in from addresses, in PostgreSQL; the lock is that of the row, which is made where there is none. */
public final class JooqAddressAttemptStore implements AddressAttemptStore {
    private final Database database;

    @Inject
    public JooqAddressAttemptStore(Database database) {
        this.database = database;
    }

    @Override
    public AddressAttempts lock(ClientAddress address) {
        return database.dsl()
                .insertInto(SIGN_IN_ADDRESS, SIGN_IN_ADDRESS.ADDRESS_HASH, SIGN_IN_ADDRESS.FORGOTTEN_AT)
                .values(Sha256.of(address.value()), utc(AddressAttempts.NONE.forgottenAt()))
                .onConflict(SIGN_IN_ADDRESS.ADDRESS_HASH)
                .doUpdate()
                .set(SIGN_IN_ADDRESS.FORGOTTEN_AT, SIGN_IN_ADDRESS.FORGOTTEN_AT)
                .returningResult(instant(SIGN_IN_ADDRESS.FORGOTTEN_AT).convertFrom(AddressAttempts::new))
                .fetchSingle()
                .value1();
    }

    @Override
    public void save(ClientAddress address, AddressAttempts attempts) {
        database.dsl()
                .update(SIGN_IN_ADDRESS)
                .set(SIGN_IN_ADDRESS.FORGOTTEN_AT, utc(attempts.forgottenAt()))
                .where(SIGN_IN_ADDRESS.ADDRESS_HASH.eq(Sha256.of(address.value())))
                .execute();
    }

    @Override
    public void deleteForgottenBefore(Instant instant) {
        database.dsl()
                .deleteFrom(SIGN_IN_ADDRESS)
                .where(SIGN_IN_ADDRESS.ADDRESS_HASH.in(select(SIGN_IN_ADDRESS.ADDRESS_HASH)
                        .from(SIGN_IN_ADDRESS)
                        .where(SIGN_IN_ADDRESS.FORGOTTEN_AT.lt(utc(instant)))
                        .forUpdate()
                        .skipLocked()))
                .execute();
    }
}
