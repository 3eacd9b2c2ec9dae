package org.knotenpunkt.persistence.access;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.access.Instants.instant;
import static org.knotenpunkt.persistence.access.Instants.utc;
import static org.knotenpunkt.persistence.tables.Tables.ACCOUNT;
import static org.knotenpunkt.persistence.tables.Tables.PERSONAL_TOKEN;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Param;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.SelectField;
import org.knotenpunkt.application.access.Identified;
import org.knotenpunkt.application.access.Identity;
import org.knotenpunkt.application.access.PersonalTokenStore;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.PersonalToken;
import org.knotenpunkt.domain.access.PersonalTokenId;
import org.knotenpunkt.domain.access.TokenReach;
import org.knotenpunkt.domain.shared.Actor.Means;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.PreparedQuery;
import org.knotenpunkt.persistence.shared.Values;

/** Keeps personal access tokens in PostgreSQL. */
public final class JooqPersonalTokenStore implements PersonalTokenStore {
    private static final SelectField<PersonalToken> TOKEN_OF_ROW = row(
                    PERSONAL_TOKEN.ID.convertFrom(PersonalTokenId::new),
                    PERSONAL_TOKEN.TOKEN_HASH.convertFrom(hash -> HexFormat.of().formatHex(hash)),
                    PERSONAL_TOKEN.ACCOUNT_ID.convertFrom(AccountId::new),
                    PERSONAL_TOKEN.NAME,
                    PERSONAL_TOKEN.REACH.convertFrom(TokenReach::valueOf),
                    instant(PERSONAL_TOKEN.CREATED_AT),
                    PERSONAL_TOKEN.LAST_DAY,
                    instant(PERSONAL_TOKEN.LAST_USED_AT))
            .mapping(PersonalToken::new);

    private static final SelectField<Means> MEANS = row(
                    PERSONAL_TOKEN.ID.convertFrom(PersonalTokenId::new),
                    PERSONAL_TOKEN.REACH.convertFrom(TokenReach::valueOf))
            .mapping(Means.class, (id, reach) -> reach.meansBy(id));

    /** One that was revoked is kept only so that what was done with it can be told from what was done with others. */
    private static final Condition COUNTS = PERSONAL_TOKEN.REVOKED_AT.isNull();

    private static final Param<byte[]> HASH = param("hash", byte[].class);
    private static final PreparedQuery<Record2<PersonalToken, Identity>> IDENTIFIED =
            PreparedQuery.of(select(TOKEN_OF_ROW, IdentityFields.identity(MEANS))
                    .from(PERSONAL_TOKEN)
                    .join(ACCOUNT)
                    .on(ACCOUNT.ID.eq(PERSONAL_TOKEN.ACCOUNT_ID))
                    .where(PERSONAL_TOKEN.TOKEN_HASH.eq(HASH), COUNTS)
                    .and(ACCOUNT.DISABLED_AT.isNull()));

    private final Database database;

    @Inject
    public JooqPersonalTokenStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Identified<PersonalToken>> identify(String hash, LocalDate day) {
        return IDENTIFIED
                .fetchOptional(
                        database, Values.of(HASH, HexFormat.of().parseHex(hash)).and(IdentityFields.DAY, day))
                .map(mapping(Identified::new));
    }

    @Override
    public List<PersonalToken> findByAccount(AccountId account) {
        return database.dsl()
                .select(TOKEN_OF_ROW)
                .from(PERSONAL_TOKEN)
                .where(PERSONAL_TOKEN.ACCOUNT_ID.eq(account.value()), COUNTS)
                .orderBy(PERSONAL_TOKEN.CREATED_AT.desc(), PERSONAL_TOKEN.ID)
                .fetch(Record1::value1);
    }

    @Override
    public void add(PersonalToken token) {
        database.dsl()
                .insertInto(PERSONAL_TOKEN)
                .set(PERSONAL_TOKEN.ID, token.id().value())
                .set(PERSONAL_TOKEN.TOKEN_HASH, HexFormat.of().parseHex(token.hash()))
                .set(PERSONAL_TOKEN.ACCOUNT_ID, token.account().value())
                .set(PERSONAL_TOKEN.NAME, token.name())
                .set(PERSONAL_TOKEN.REACH, token.reach().name())
                .set(PERSONAL_TOKEN.CREATED_AT, utc(token.createdAt()))
                .set(PERSONAL_TOKEN.LAST_DAY, token.lastDay())
                .execute();
    }

    @Override
    public void touch(PersonalTokenId id, Instant lastUsedAt) {
        database.dsl()
                .update(PERSONAL_TOKEN)
                .set(PERSONAL_TOKEN.LAST_USED_AT, utc(lastUsedAt))
                .where(PERSONAL_TOKEN.ID.eq(id.value()))
                .execute();
    }

    @Override
    public void revoke(PersonalTokenId id, Instant at) {
        database.dsl()
                .update(PERSONAL_TOKEN)
                .set(PERSONAL_TOKEN.REVOKED_AT, utc(at))
                .where(PERSONAL_TOKEN.ID.eq(id.value()), COUNTS)
                .execute();
    }
}
