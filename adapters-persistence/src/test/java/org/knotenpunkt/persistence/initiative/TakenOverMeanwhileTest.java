package org.knotenpunkt.persistence.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.persistence.initiative.Recorded.SCHOOL;
import static org.knotenpunkt.persistence.tables.Tables.AREA;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY_FACT;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_ADDRESS;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_KEY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.POPULATION;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_EDITION;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_FACT;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_SOCIAL_INDEX;
import static org.knotenpunkt.persistence.tables.Tables.STARTCHANCEN;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Named;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.persistence.organisation.register.JooqRegisterStore;
import org.knotenpunkt.persistence.shared.Meeting;
import org.knotenpunkt.persistence.shared.PostgresExtension;
import org.knotenpunkt.persistence.tables.Tables;

/** Somebody changes something while a register is taken over. */
class TakenOverMeanwhileTest {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final List<String> REGISTERS = Stream.<Table<?>>of(
                    REGISTER_EDITION,
                    ORGANISATION,
                    ORGANISATION_NAME,
                    ORGANISATION_ADDRESS,
                    ORGANISATION_KEY,
                    AREA,
                    MUNICIPALITY,
                    MUNICIPALITY_FACT,
                    POPULATION,
                    Tables.SCHOOL,
                    SCHOOL_FACT,
                    SCHOOL_SOCIAL_INDEX,
                    STARTCHANCEN)
            .map(Named::getName)
            .toList();

    enum Change {
        RELATION(Recorded::relation),
        FUNCTION(Recorded::function),
        TERM(Recorded::term),
        SOCIAL_SPACE(Recorded::assignment),
        NETWORK(Recorded::support),
        FACT(Recorded::allDay),
        DESCRIPTION(Recorded::description),
        DESCRIPTION_OF_A_TOWN(Recorded::descriptionOfATown),
        FOUNDING(Recorded::founding),
        WITHDRAWAL(Recorded::withdrawal);

        private final Function<Recorded, Result<?, ? extends DomainError>> work;

        Change(Function<Recorded, Result<?, ? extends DomainError>> work) {
            this.work = work;
        }
    }

    @BeforeEach
    void knowASchool() {
        new Recorded(POSTGRES).knowASchool();
    }

    /** Whoever waits for an import and holds what that wants waits for ever, and one of them is given up. */
    @ParameterizedTest
    @EnumSource
    void whoWaitsForAnImportHoldsNothingThatItChanges(Change change) {
        assertThat(heldMeanwhile(change, TakenOverMeanwhileTest::lock)).doesNotContainAnyElementsOf(REGISTERS);
    }

    @ParameterizedTest
    @EnumSource
    void whoWaitsForAnImportThatStillWaitsItselfHoldsNothingThatItWillWant(Change change) {
        assertThat(heldMeanwhile(
                        change, () -> POSTGRES.database().dsl().execute("lock table organisation in exclusive mode")))
                .doesNotContainAnyElementsOf(REGISTERS);
    }

    /** The tables of which somebody who waits has locked something, while the import has locked what it needs. */
    private static List<String> heldMeanwhile(Change change, Runnable locking) {
        var meeting = new Meeting<Result<?, ? extends DomainError>>(
                POSTGRES, () -> change.work.apply(new Recorded(POSTGRES)));
        var held = POSTGRES.transactions().call(Actor.operator(), () -> {
            locking.run();
            assertThat(meeting.happen()).as("waits").isTrue();
            return POSTGRES.superuser().fetch("""
                            select distinct c.relname
                            from pg_locks l
                            join pg_class c on c.oid = l.relation
                            where l.granted and l.mode <> 'AccessShareLock' and l.pid in (select pid from pg_locks where not granted)
                            """).map(row -> row.get(0, String.class));
        });
        meeting.outcome().orElseThrow();
        return held;
    }

    @Test
    void anImportWaitsForWhatIsBeingRecorded() {
        var meeting = new Meeting<>(
                POSTGRES,
                () -> POSTGRES.transactions().call(Actor.operator(), () -> {
                    lock();
                    return POSTGRES.database()
                            .dsl()
                            .update(ORGANISATION)
                            .set(ORGANISATION.PHONE, "0209 1")
                            .where(ORGANISATION.ID.eq(SCHOOL.id().value()))
                            .execute();
                }));

        new Recorded(POSTGRES, (actor, events) -> {}, () -> {
                    meeting.happen();
                    return Instant.EPOCH;
                })
                .allDay()
                .orElseThrow();

        assertThat(meeting.outcome()).isEqualTo(1);
    }

    private static void lock() {
        new JooqRegisterStore(POSTGRES.database(), UUID::randomUUID).lock();
    }
}
