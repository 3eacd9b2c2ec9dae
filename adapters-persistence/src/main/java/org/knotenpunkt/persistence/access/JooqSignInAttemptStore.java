package org.knotenpunkt.persistence.access;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.access.Instants.instant;
import static org.knotenpunkt.persistence.access.Instants.utc;
import static org.knotenpunkt.persistence.access.Instants.utcOrNull;
import static org.knotenpunkt.persistence.tables.Tables.SIGN_IN_ATTEMPT;

import jakarta.inject.Inject;
import java.time.Instant;
import org.jooq.Condition;
import org.knotenpunkt.application.access.SignInAttemptStore;
import org.knotenpunkt.domain.access.SignInAttempts;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.persistence.shared.Database;

/** Counts attempts to sign in, in PostgreSQL; the lock is that of the row, which is made where there is none. */
public final class JooqSignInAttemptStore implements SignInAttemptStore {
    private final Database database;

    @Inject
    public JooqSignInAttemptStore(Database database) {
        this.database = database;
    }

    @Override
    public SignInAttempts lock(SignInName name) {
        return database.dsl()
                .insertInto(SIGN_IN_ATTEMPT, SIGN_IN_ATTEMPT.NAME_HASH, SIGN_IN_ATTEMPT.ATTEMPTS)
                .values(Hashes.of(name), SignInAttempts.NONE.count())
                .onConflict(SIGN_IN_ATTEMPT.NAME_HASH)
                .doUpdate()
                .set(SIGN_IN_ATTEMPT.ATTEMPTS, SIGN_IN_ATTEMPT.ATTEMPTS)
                .returningResult(SIGN_IN_ATTEMPT.ATTEMPTS, instant(SIGN_IN_ATTEMPT.LAST_AT))
                .fetchSingle(mapping(SignInAttempts::new));
    }

    @Override
    public void save(SignInName name, SignInAttempts attempts) {
        database.dsl()
                .update(SIGN_IN_ATTEMPT)
                .set(SIGN_IN_ATTEMPT.ATTEMPTS, attempts.count())
                .set(SIGN_IN_ATTEMPT.LAST_AT, utcOrNull(attempts.lastAt()))
                .where(isOf(name))
                .execute();
    }

    @Override
    public void clear(SignInName name) {
        database.dsl().deleteFrom(SIGN_IN_ATTEMPT).where(isOf(name)).execute();
    }

    @Override
    public void deleteEarlierThan(Instant lastBefore) {
        database.dsl()
                .deleteFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.NAME_HASH.in(select(SIGN_IN_ATTEMPT.NAME_HASH)
                        .from(SIGN_IN_ATTEMPT)
                        .where(SIGN_IN_ATTEMPT.LAST_AT.lt(utc(lastBefore)))
                        .forUpdate()
                        .skipLocked()))
                .execute();
    }

    private static Condition isOf(SignInName name) {
        return SIGN_IN_ATTEMPT.NAME_HASH.eq(Hashes.of(name));
    }
}
