package org.knotenpunkt.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.tables.Tables.SIGN_IN_ADDRESS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jooq.Param;
import org.jooq.Record1;
import org.jooq.exception.TooManyRowsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.persistence.tables.tables.records.SignInAddressRecord;

class PreparedStatementsTest {
    private static final Param<byte[]> HASH = param("hash", byte[].class);
    private static final Param<OffsetDateTime> AT = param("at", OffsetDateTime.class);
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-03-02T08:00:00Z");
    private static final OffsetDateTime EVENING = OffsetDateTime.parse("2026-03-02T20:30:00.123456Z");

    private static final PreparedCommand INSERT = PreparedCommand.of(
            insertInto(SIGN_IN_ADDRESS).set(SIGN_IN_ADDRESS.ADDRESS_HASH, HASH).set(SIGN_IN_ADDRESS.FORGOTTEN_AT, AT));

    private static final PreparedQuery<Record1<Forgotten>> SINCE =
            PreparedQuery.of(select(row(SIGN_IN_ADDRESS.ADDRESS_HASH, SIGN_IN_ADDRESS.FORGOTTEN_AT)
                            .mapping(Forgotten::of))
                    .from(SIGN_IN_ADDRESS)
                    .where(SIGN_IN_ADDRESS.FORGOTTEN_AT.ge(AT))
                    .orderBy(SIGN_IN_ADDRESS.FORGOTTEN_AT));

    private static final PreparedQuery<Record1<OffsetDateTime>> FORGET = PreparedQuery.returning(
            update(SIGN_IN_ADDRESS).set(SIGN_IN_ADDRESS.FORGOTTEN_AT, AT).where(SIGN_IN_ADDRESS.ADDRESS_HASH.eq(HASH)),
            select(SIGN_IN_ADDRESS.FORGOTTEN_AT));

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final JooqTransactions transactions = POSTGRES.transactions();

    private record Forgotten(int first, Instant at) {
        static Forgotten of(byte[] hash, OffsetDateTime at) {
            return new Forgotten(hash[0], at.toInstant());
        }
    }

    @Test
    void aStatementIsRunWithOtherValuesEachTime() {
        transactions.call(Actor.ANONYMOUS, () -> {
            assertThat(INSERT.execute(transactions, address(1, MORNING))).isEqualTo(1);
            assertThat(INSERT.execute(transactions, address(2, EVENING))).isEqualTo(1);

            assertThat(SINCE.fetch(transactions, Values.of(AT, MORNING)))
                    .extracting(Record1::value1)
                    .containsExactly(new Forgotten(1, MORNING.toInstant()), new Forgotten(2, EVENING.toInstant()));
            assertThat(SINCE.fetchOptional(transactions, Values.of(AT, EVENING)))
                    .get()
                    .extracting(Record1::value1)
                    .isEqualTo(new Forgotten(2, EVENING.toInstant()));
            assertThat(SINCE.fetchOptional(transactions, Values.of(AT, EVENING.plusDays(1))))
                    .isEmpty();
            assertThatExceptionOfType(TooManyRowsException.class)
                    .isThrownBy(() -> SINCE.fetchOptional(transactions, Values.of(AT, MORNING)));
            return 0;
        });
    }

    @Test
    void wholeRowsArePutIntoATable() {
        var rows = PreparedRows.of(SIGN_IN_ADDRESS);
        transactions.call(Actor.ANONYMOUS, () -> {
            rows.insert(transactions, List.of());
            rows.insert(transactions, List.of(forgotten(1, MORNING), forgotten(2, EVENING)));

            assertThat(SINCE.fetch(transactions, Values.of(AT, MORNING)))
                    .extracting(Record1::value1)
                    .containsExactly(new Forgotten(1, MORNING.toInstant()), new Forgotten(2, EVENING.toInstant()));
            return 0;
        });
    }

    private static SignInAddressRecord forgotten(int first, OffsetDateTime at) {
        var row = new SignInAddressRecord();
        row.setAddressHash(hash(first));
        row.setForgottenAt(at);
        return row;
    }

    @Test
    void aCommandIsDoneWithManyValuesAtOnce() {
        transactions.call(Actor.ANONYMOUS, () -> {
            INSERT.executeAll(transactions, List.of());
            INSERT.executeAll(transactions, List.of(address(1, MORNING), address(2, EVENING)));

            assertThat(SINCE.fetch(transactions, Values.of(AT, MORNING)))
                    .extracting(Record1::value1)
                    .containsExactly(new Forgotten(1, MORNING.toInstant()), new Forgotten(2, EVENING.toInstant()));
            return 0;
        });
    }

    @Test
    void aChangeTellsOfItsRowOrNothing() {
        transactions.call(Actor.ANONYMOUS, () -> {
            INSERT.execute(transactions, address(1, MORNING));

            assertThat(FORGET.fetchOptional(transactions, address(1, EVENING)))
                    .get()
                    .extracting(moved -> moved.value1().toInstant())
                    .isEqualTo(EVENING.toInstant());
            assertThat(FORGET.fetchOptional(transactions, address(2, EVENING))).isEmpty();
            return 0;
        });
    }

    @Test
    void aValueWithoutANameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreparedQuery.of(select(SIGN_IN_ADDRESS.FORGOTTEN_AT)
                        .from(SIGN_IN_ADDRESS)
                        .where(SIGN_IN_ADDRESS.FORGOTTEN_AT.ge(val(MORNING)))));
    }

    @Test
    void aParameterWithoutAValueIsRefused() {
        transactions.call(Actor.ANONYMOUS, () -> {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> INSERT.execute(transactions, Values.of(AT, MORNING)))
                    .withMessageContaining("hash");
            return 0;
        });
    }

    @Test
    void eachShapeOfAQueryIsWrittenOnceForAsLongAsItIsAskedFor() {
        var queries = new PreparedQueries<Integer, Record1<OffsetDateTime>>();
        var first = queries.of(0, () -> select(SIGN_IN_ADDRESS.FORGOTTEN_AT).from(SIGN_IN_ADDRESS));

        for (int shape = 1; shape < 1_000; shape++) {
            queries.of(shape, () -> select(SIGN_IN_ADDRESS.FORGOTTEN_AT).from(SIGN_IN_ADDRESS));
            assertThat(queries.of(0, () -> {
                        throw new AssertionError("It has been written already");
                    }))
                    .isSameAs(first);
        }
        assertThat(queries.of(1, () -> select(SIGN_IN_ADDRESS.FORGOTTEN_AT).from(SIGN_IN_ADDRESS)))
                .isNotSameAs(first);
    }

    private static Values address(int first, OffsetDateTime at) {
        return Values.of(HASH, hash(first)).and(AT, at);
    }

    private static byte[] hash(int first) {
        var hash = new byte[32];
        Arrays.fill(hash, (byte) first);
        return hash;
    }
}
