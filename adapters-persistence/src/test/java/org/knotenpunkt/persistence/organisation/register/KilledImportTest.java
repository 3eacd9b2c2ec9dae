package org.knotenpunkt.persistence.organisation.register;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_EDITION;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_STAGING;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.organisation.register.ImportOrder;
import org.knotenpunkt.application.organisation.register.ImportService;
import org.knotenpunkt.application.organisation.register.ImportWatch;
import org.knotenpunkt.application.organisation.register.RegisterStore;
import org.knotenpunkt.application.shared.AllowingRights;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.ImportState;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterEvent;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.persistence.shared.PostgresExtension;

final class KilledImportTest {
    private static final ImportOrder TOWNS = new ImportOrder(Register.MUNICIPALITIES, null, null);

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final FixedClock clock = FixedClock.anyDay();
    private final JooqImportRepository imports = new JooqImportRepository(POSTGRES.database());

    @Test
    void ofAnImportThatIsKilledInTheMiddleNothingIsThere() {
        DomainEvents killing = (actor, events) -> {
            if (events.stream().anyMatch(RegisterEvent.RegisterImported.class::isInstance)) {
                kill();
            }
        };
        var service = service(killing);
        var shown = preview(service);

        assertThatThrownBy(
                        () -> service.confirm(Actor.operator(), shown.id(), shown.version(), false, ImportWatch.NOBODY))
                .isInstanceOf(RuntimeException.class);

        var sql = POSTGRES.superuser();
        assertThat(sql.fetchCount(ORGANISATION)).isZero();
        assertThat(sql.fetchCount(MUNICIPALITY)).isZero();
        assertThat(sql.fetchCount(REGISTER_EDITION)).isZero();
        assertThat(sql.fetchCount(REGISTER_STAGING)).isZero();
        assertThat(POSTGRES.in(() -> imports.findById(shown.id())))
                .get()
                .extracting(RegisterImport::state)
                .isEqualTo(ImportState.FAILED);
    }

    @Test
    void ofOneThatIsNotEverythingIsThere() {
        var service = service(new RecordingEvents());

        var shown = preview(service);
        var done = service.confirm(Actor.operator(), shown.id(), shown.version(), false, ImportWatch.NOBODY)
                .orElseThrow();

        assertThat(done.state()).isEqualTo(ImportState.IMPORTED);
        assertThat(POSTGRES.superuser().fetchCount(ORGANISATION)).isEqualTo(4);
        assertThat(POSTGRES.superuser().fetchCount(MUNICIPALITY)).isEqualTo(1);
        assertThat(POSTGRES.superuser().fetchCount(REGISTER_EDITION)).isEqualTo(1);
    }

    @Test
    void aComparisonThatTakesLongIsNotTakenForInterrupted() {
        var store = new JooqRegisterStore(POSTGRES.database(), UUID::randomUUID);
        var interrupted = new ArrayList<ImportId>();
        var service = service(
                new RecordingEvents(),
                beforeComparing(
                        store,
                        () -> interrupted.addAll(supplyAsync(() ->
                                        POSTGRES.in(() -> imports.interrupt(Instant.parse("9999-01-01T00:00:00Z"))))
                                .join())));

        assertThat(preview(service).state()).isEqualTo(ImportState.PREVIEWED);
        assertThat(interrupted).isEmpty();
    }

    /** The store, where something happens before it compares. */
    private static RegisterStore beforeComparing(RegisterStore store, Runnable happening) {
        return (RegisterStore) Proxy.newProxyInstance(
                RegisterStore.class.getClassLoader(), new Class<?>[] {RegisterStore.class}, (proxy, method, given) -> {
                    if (method.getName().equals("compare")) {
                        happening.run();
                    }
                    return method.invoke(store, given);
                });
    }

    /** Ends the connection in whose transaction everything has been written by now. */
    private static void kill() {
        var connection = POSTGRES.database()
                .dsl()
                .select(function("pg_backend_pid", SQLDataType.INTEGER))
                .fetchSingle()
                .value1();
        POSTGRES.superuser()
                .select(function("pg_terminate_backend", SQLDataType.BOOLEAN, inline(connection)))
                .execute();
    }

    private static RegisterImport preview(ImportService service) {
        var file = BytesFile.of(
                area("10", "05", "Nordrhein-Westfalen")
                        + area("20", "055", "Reg.-Bez. Münster")
                        + area("40", "05513", "Gelsenkirchen, Stadt")
                        + area("60", "05513000", "Gelsenkirchen, Stadt"),
                "UTF-8");
        return service.preview(Actor.operator(), TOWNS, file, ImportWatch.NOBODY)
                .orElseThrow();
    }

    private static String area(String type, String key, String name) {
        return String.format(
                Locale.ROOT,
                "%s20231130%-12s%-50s%-50s61    %011d%011d%011d    45879%-50s%n",
                type,
                key,
                name,
                "",
                10_494,
                263_000,
                130_545,
                "*****");
    }

    private ImportService service(DomainEvents events) {
        return service(events, new JooqRegisterStore(POSTGRES.database(), UUID::randomUUID));
    }

    private ImportService service(DomainEvents events, RegisterStore store) {
        return new ImportService(
                POSTGRES.transactions(),
                new AllowingRights(),
                new TextRegisterFiles(),
                imports,
                store,
                events,
                clock,
                clock,
                UUID::randomUUID,
                Runnable::run,
                64_000_000);
    }
}
