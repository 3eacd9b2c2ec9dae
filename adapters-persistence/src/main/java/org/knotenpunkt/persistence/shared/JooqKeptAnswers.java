package org.knotenpunkt.persistence.shared;

import static java.time.ZoneOffset.UTC;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.tables.Tables.KEPT_ANSWER;

import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.impl.SQLDataType;
import org.knotenpunkt.application.shared.KeptAnswer;
import org.knotenpunkt.application.shared.KeptAnswers;
import org.knotenpunkt.application.shared.KeyedRequest;

/** Keeps answers in PostgreSQL. What is in hand has an advisory lock, which ends with the transaction, however that ends. */
public final class JooqKeptAnswers implements KeptAnswers {
    private final Database database;

    @Inject
    public JooqKeptAnswers(Database database) {
        this.database = database;
    }

    @Override
    public boolean take(KeyedRequest request) {
        var number = ByteBuffer.wrap(bytes(request.id())).getLong();
        return database.dsl()
                .select(function(name("pg_try_advisory_xact_lock"), SQLDataType.BOOLEAN, val(number)))
                .fetchSingle()
                .value1();
    }

    @Override
    public Optional<Kept> find(KeyedRequest request) {
        return database.dsl()
                .select(
                        KEPT_ANSWER.FINGERPRINT.convertFrom(HexFormat.of()::formatHex),
                        row(
                                        KEPT_ANSWER.STATUS.convertFrom(Short::intValue),
                                        KEPT_ANSWER.LANGUAGE,
                                        KEPT_ANSWER.LOCATION,
                                        KEPT_ANSWER.ENTITY_TAG,
                                        KEPT_ANSWER.BODY)
                                .mapping(KeptAnswer::new))
                .from(KEPT_ANSWER)
                .where(KEPT_ANSWER.REQUEST_ID.eq(bytes(request.id())))
                .fetchOptional(mapping(Kept::new));
    }

    @Override
    public void add(KeyedRequest request, KeptAnswer answer, Instant at) {
        database.dsl()
                .insertInto(KEPT_ANSWER)
                .set(KEPT_ANSWER.REQUEST_ID, bytes(request.id()))
                .set(KEPT_ANSWER.FINGERPRINT, bytes(request.fingerprint()))
                .set(KEPT_ANSWER.AT, at.atOffset(UTC))
                .set(KEPT_ANSWER.STATUS, (short) answer.status())
                .set(KEPT_ANSWER.LANGUAGE, answer.language())
                .set(KEPT_ANSWER.LOCATION, answer.location())
                .set(KEPT_ANSWER.ENTITY_TAG, answer.entityTag())
                .set(KEPT_ANSWER.BODY, answer.body())
                .execute();
    }

    /** What another transaction is about to forget is left to it. */
    @Override
    public void deleteEarlierThan(Instant at) {
        database.dsl()
                .deleteFrom(KEPT_ANSWER)
                .where(KEPT_ANSWER.REQUEST_ID.in(select(KEPT_ANSWER.REQUEST_ID)
                        .from(KEPT_ANSWER)
                        .where(KEPT_ANSWER.AT.lt(at.atOffset(UTC)))
                        .forUpdate()
                        .skipLocked()))
                .execute();
    }

    private static byte[] bytes(String hash) {
        return HexFormat.of().parseHex(hash);
    }
}
