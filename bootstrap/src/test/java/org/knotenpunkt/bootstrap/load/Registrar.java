package org.knotenpunkt.bootstrap.load;

import static org.jooq.impl.DSL.count;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.knotenpunkt.bootstrap.load.TwoTowns.Place;

/** Registers one organisation after the other, each under a name of its own. */
final class Registrar implements Writer {
    private static final int CREATED = 201;

    private final String name;
    private final Place town;
    private final Caller caller;
    private final Uptime uptime;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> uncertain = new ConcurrentLinkedQueue<>();

    /** @param name with which the names begin, and nobody else's */
    Registrar(String name, Place town, Caller caller, Uptime uptime) {
        this.name = name;
        this.town = town;
        this.caller = caller;
        this.uptime = uptime;
    }

    @Override
    public Void call() throws InterruptedException {
        for (int number = 1; !uptime.isOver(); number++) {
            register("%s %d".formatted(name, number));
        }
        return null;
    }

    private void register(String unique) throws InterruptedException {
        var back = uptime.nextReturn();
        var answer = caller.send(
                "POST",
                "/api/v1/organisations",
                Map.of("kind", "PROVIDER", "name", unique, "town", town.id().toString()));
        if (answer.isEmpty()) {
            uncertain.add(unique);
            uptime.await(back);
        } else if (answer.get().statusCode() == CREATED) {
            acknowledged.add(unique);
        } else {
            throw new IllegalStateException(answer.get().body());
        }
    }

    @Override
    public int acknowledged() {
        return acknowledged.size();
    }

    @Override
    public int uncertain() {
        return uncertain.size();
    }

    @Override
    public List<String> faults(DSLContext database) {
        var there = database.select(ORGANISATION_NAME.FULL_NAME, count())
                .from(ORGANISATION_NAME)
                .where(ORGANISATION_NAME.FULL_NAME.startsWith(name + " "))
                .groupBy(ORGANISATION_NAME.FULL_NAME)
                .fetchMap(ORGANISATION_NAME.FULL_NAME, count());
        return Stream.concat(
                        acknowledged.stream().filter(unique -> there.getOrDefault(unique, 0) != 1),
                        uncertain.stream().filter(unique -> there.getOrDefault(unique, 0) > 1))
                .map(unique -> "%s is there %d times".formatted(unique, there.getOrDefault(unique, 0)))
                .toList();
    }
}
