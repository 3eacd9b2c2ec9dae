package org.knotenpunkt.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.DOMAIN_EVENT;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.PERSON;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.application.shared.BusyException;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.application.shared.TransactionsContract;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.persistence.organisation.register.JooqRegisterStore;

class JooqTransactionsTest implements TransactionsContract {
    private static final MunicipalityId HERE = new MunicipalityId(new UUID(0, 1));
    private static final MunicipalityId THERE = new MunicipalityId(new UUID(0, 2));
    private static final Actor SOMEBODY_HERE = Actors.workingIn(HERE);
    private static final Actor SOMEBODY_THERE = Actors.workingIn(THERE);

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final JooqTransactions transactions = POSTGRES.transactions();
    private final DomainEvents events = new JooqDomainEvents(transactions, new CountingIds(), (actor, seen) -> {});

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Test
    void whatATownOwnsIsHiddenFromOthers() {
        transactions.call(SOMEBODY_HERE, () -> happens(HERE));

        assertThat(transactions.read(SOMEBODY_HERE, this::count)).isEqualTo(1);
        assertThat(transactions.read(SOMEBODY_THERE, this::count)).isZero();
        assertThat(transactions.read(Actor.ANONYMOUS, this::count)).isZero();
        assertThat(transactions.read(Actors.workingIn(THERE, HERE), this::count))
                .isEqualTo(1);
    }

    @Test
    void whoCallsTheInstallationATownIsNotLetIn() {
        var scope = function(name("current_setting"), SQLDataType.VARCHAR, inline("knotenpunkt.scope"));
        var invited = Actor.invitedBy(new MunicipalityId(new UUID(0, 0)));

        assertThat(transactions.read(
                        invited, () -> transactions.dsl().select(scope).fetchSingle(scope)))
                .isEmpty();
    }

    @Test
    void nobodyWritesIntoAnothersTown() {
        assertThatThrownBy(() -> transactions.call(
                        SOMEBODY_THERE,
                        () -> transactions
                                .dsl()
                                .insertInto(PERSON, PERSON.MUNICIPALITY_ID, PERSON.ID, PERSON.NAME)
                                .values(HERE.value(), new UUID(0, 3), "Ada Beispiel")
                                .execute()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("row-level security");
    }

    @Test
    void whoIsHeldUpByAnotherChangeIsNotToldThatTheDatabaseIsAway() {
        var impatient = new JooqTransactions(POSTGRES.dataSource(), Optional.empty(), Duration.ofMillis(100));
        var registers = new JooqRegisterStore(transactions, new CountingIds());

        transactions.call(Actor.operator(), () -> {
            registers.lock();
            assertThatExceptionOfType(BusyException.class)
                    .isThrownBy(() -> impatient.call(
                            Actor.operator(),
                            () -> impatient
                                    .dsl()
                                    .insertInto(ORGANISATION, ORGANISATION.ID, ORGANISATION.KIND)
                                    .values(new UUID(0, 9), "SCHOOL")
                                    .execute()));
            return true;
        });
    }

    @Test
    void whatHappensToATownMayBeToldFromElsewhereAndIsReadThere() {
        transactions.call(SOMEBODY_THERE, () -> happens(HERE));

        assertThat(transactions.read(SOMEBODY_HERE, this::count)).isEqualTo(1);
        assertThat(transactions.read(SOMEBODY_THERE, this::count)).isZero();
    }

    @Test
    void whatBelongsToNoTownIsVisibleToAll() {
        transactions.call(SOMEBODY_HERE, () -> happens(null));

        assertThat(transactions.read(Actor.ANONYMOUS, this::count)).isEqualTo(1);
    }

    @Test
    void theScopeOfOneTransactionDoesNotLeakIntoTheNext() {
        for (int i = 0; i < 20; i++) {
            transactions.call(SOMEBODY_HERE, () -> happens(HERE));
            assertThat(transactions.read(SOMEBODY_THERE, this::count)).isZero();
        }
    }

    @Test
    void aRefusalUndoesTheWork() {
        Result<Integer, Denial> refused = Result.refusal(new Denial.NotSignedIn());

        assertThat(transactions.<Result<Integer, Denial>>call(SOMEBODY_HERE, () -> {
                    happens(HERE);
                    return refused;
                }))
                .isEqualTo(refused);
        assertThat(stored()).isZero();
    }

    @Test
    void anExceptionUndoesTheWorkAndArrivesUnchanged() {
        var failure = new IllegalStateException("on purpose");

        assertThatThrownBy(() -> transactions.call(SOMEBODY_HERE, () -> {
                    happens(HERE);
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(stored()).isZero();
    }

    @Test
    void theRefusalOfACallWithinACallUndoesOnlyItsOwnWork() {
        transactions.call(SOMEBODY_HERE, () -> {
            happens(HERE);
            return transactions.<Result<Integer, Denial>>call(SOMEBODY_HERE, () -> {
                        happens(HERE);
                        return Result.refusal(new Denial.NotSignedIn());
                    })
                    instanceof Result.Refusal;
        });

        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void aCallWithinACallCannotReachFurther() {
        assertThatThrownBy(() -> transactions.call(SOMEBODY_HERE, () -> transactions.call(SOMEBODY_THERE, this::count)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> transactions.read(SOMEBODY_HERE, () -> transactions.call(SOMEBODY_HERE, this::count)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReadCannotWrite() {
        assertThatThrownBy(() -> transactions.read(SOMEBODY_HERE, () -> happens(HERE)))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("25006"); // read_only_sql_transaction
    }

    @Test
    void aReadSeesOneStateOfThingsThroughout() {
        var counts = transactions.read(SOMEBODY_HERE, () -> {
            int before = count();
            POSTGRES.superuser()
                    .insertInto(DOMAIN_EVENT)
                    .set(DOMAIN_EVENT.ID, new UUID(0, 4))
                    .set(DOMAIN_EVENT.OCCURRED_AT, Instant.EPOCH.atOffset(ZoneOffset.UTC))
                    .set(DOMAIN_EVENT.TYPE, "persistence.happened")
                    .set(DOMAIN_EVENT.SUBJECT_ID, new UUID(0, 3))
                    .set(DOMAIN_EVENT.ACTOR_ID, SOMEBODY_HERE.account())
                    .set(DOMAIN_EVENT.PAYLOAD, JSONB.valueOf("{}"))
                    .execute();
            return List.of(before, count());
        });

        assertThat(counts).containsExactly(0, 0);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void aQuerySeesWhatIsCommonToAll() {
        transactions.call(SOMEBODY_HERE, () -> happens(HERE));
        transactions.call(SOMEBODY_HERE, () -> happens(null));

        assertThat(transactions.query(this::count)).isEqualTo(1);
        assertThat(transactions.query(this::one)).isEqualTo(1);
        assertThat(transactions.call(SOMEBODY_HERE, () -> transactions.query(this::count)))
                .isEqualTo(2);
    }

    @Test
    void aQueryIsOneAndNothingElse() {
        assertThatThrownBy(() -> transactions.query(() -> count() + count())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> transactions.query(() -> one() + one())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> transactions.query(() -> happens(null))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> transactions.query(() -> transactions.call(SOMEBODY_HERE, this::count)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(stored()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "23P01", "23505", "23503"})
    void whereSomebodyElseCameInBetweenARaceIsLost(String state) {
        assertThatThrownBy(() -> transactions.call(SOMEBODY_HERE, () -> {
                    throw new DataAccessException("lost", new java.sql.SQLException("lost", state));
                }))
                .isInstanceOf(ConcurrentChangeException.class);
    }

    @Test
    void whatIsDoneAfterwardsWaitsForTheEnd() {
        var seen = new ArrayList<Integer>();
        var thread = transactions.call(SOMEBODY_HERE, () -> {
            var afterwards = afterwards(seen);
            happens(HERE);
            return afterwards;
        });
        join(thread);

        assertThat(seen).containsExactly(1);
    }

    @Test
    void whatIsUndoneHasNoAfterwards() {
        var seen = new ArrayList<Integer>();
        var threads = new ArrayList<Thread>();
        assertThatThrownBy(() -> transactions.call(SOMEBODY_HERE, () -> {
                    threads.add(afterwards(seen));
                    throw new IllegalStateException("on purpose");
                }))
                .isInstanceOf(IllegalStateException.class);
        threads.forEach(JooqTransactionsTest::join);

        assertThat(seen).containsExactly(-1);
    }

    /** Another thread that notes how much is stored, or that all was undone. */
    private Thread afterwards(List<Integer> seen) {
        return Thread.startVirtualThread(transactions.call(
                SOMEBODY_HERE, () -> transactions.afterwards(() -> seen.add(stored()), () -> seen.add(-1))));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void outsideOfATransactionThereIsNoDatabase() {
        assertThatThrownBy(transactions::dsl).isInstanceOf(IllegalStateException.class);
    }

    private int happens(@Nullable MunicipalityId where) {
        events.publish(SOMEBODY_HERE, List.of(new Happened(where)));
        return 1;
    }

    private int one() {
        return PreparedQuery.of(select(inline(1)))
                .fetchOptional(transactions, Values.none())
                .orElseThrow()
                .value1();
    }

    private int count() {
        return transactions.dsl().fetchCount(DOMAIN_EVENT);
    }

    private static int stored() {
        return POSTGRES.superuser().fetchCount(DOMAIN_EVENT);
    }

    private record Happened(@Nullable MunicipalityId municipality) implements DomainEvent {
        @Override
        public String type() {
            return "shared.happened";
        }

        @Override
        public UUID subject() {
            return new UUID(0, 3);
        }

        @Override
        public Instant at() {
            return Instant.EPOCH;
        }
    }
}
