package org.knotenpunkt.bootstrap.load;

import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.tables.Tables.AUDIT_ENTRY;
import static org.knotenpunkt.persistence.tables.Tables.DOMAIN_EVENT;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;

import java.net.URI;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.knotenpunkt.bootstrap.load.TwoTowns.Place;

/** People of two towns who write at the same time. */
final class Writers implements AutoCloseable {
    private static final int EACH_KIND_IN_EACH_TOWN = 2;
    private static final Duration GLANCE = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Uptime uptime = new Uptime();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Writer> writers = new ArrayList<>();
    private final List<Future<Void>> work;

    /**
     * Lets them begin.
     *
     * @param name with which the names of everything that they write begin
     */
    Writers(String name, List<Place> towns, Supplier<URI> server) {
        for (var town : towns) {
            for (int number = 1; number <= EACH_KIND_IN_EACH_TOWN; number++) {
                var unique = "%s %s %d".formatted(name, town.coordinator(), number);
                writers.add(new Registrar(unique, town, new Caller(server, town.coordinator()), uptime));
                writers.add(new Editor("Treff " + unique, town, new Caller(server, town.coordinator()), uptime));
            }
        }
        work = writers.stream().map(threads::submit).toList();
    }

    /** Tells them that what has failed is back. */
    void isBack() {
        uptime.isBack();
    }

    int acknowledged() {
        return writers.stream().mapToInt(Writer::acknowledged).sum();
    }

    int uncertain() {
        return writers.stream().mapToInt(Writer::uncertain).sum();
    }

    /** Waits until so many more writes were acknowledged. */
    void awaitMore(int count) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        int enough = acknowledged() + count;
        while (acknowledged() < enough) {
            if (System.nanoTime() > end || work.stream().anyMatch(Future::isDone)) {
                finish();
                throw new AssertionError("Nobody gets on: %d of %d writes".formatted(acknowledged(), enough));
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    /** Lets all of them end what they are at. */
    void finish() {
        uptime.end();
        try {
            for (var one : work) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What the database does not hold as they noted it, and where it contradicts itself, a sentence each. */
    List<String> faults(Connection administrator) {
        var database = DSL.using(administrator, SQLDialect.POSTGRES);
        return Stream.concat(
                        writers.stream().flatMap(writer -> writer.faults(database).stream()),
                        Stream.of(untold(database), unheard(database), unwritten(database))
                                .flatMap(List::stream))
                .toList();
    }

    private static List<String> untold(DSLContext database) {
        return database.select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(database.selectCount()
                        .from(DOMAIN_EVENT)
                        .where(DOMAIN_EVENT.SUBJECT_ID.eq(ORGANISATION.ID))
                        .and(DOMAIN_EVENT.TYPE.eq("organisation.organisation-registered"))
                        .asField()
                        .ne(DSL.val(1)))
                .fetch(row -> "The registration of %s was not told once".formatted(row.value1()));
    }

    private static List<String> unheard(DSLContext database) {
        return database.select(DOMAIN_EVENT.ID)
                .from(DOMAIN_EVENT)
                .whereNotExists(selectOne().from(AUDIT_ENTRY).where(AUDIT_ENTRY.EVENT_ID.eq(DOMAIN_EVENT.ID)))
                .fetch(row -> "The event %s is not in the audit".formatted(row.value1()));
    }

    private static List<String> unwritten(DSLContext database) {
        return database.select(AUDIT_ENTRY.EVENT_ID)
                .from(AUDIT_ENTRY)
                .leftJoin(DOMAIN_EVENT)
                .on(DOMAIN_EVENT.ID.eq(AUDIT_ENTRY.EVENT_ID))
                .where(DOMAIN_EVENT.ID.isNull())
                .fetch(row -> "The audit tells the event %s, which is not there".formatted(row.value1()));
    }

    @Override
    public void close() {
        uptime.end();
        threads.close();
    }
}
