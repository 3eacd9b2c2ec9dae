package org.knotenpunkt.bootstrap.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.count;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.knotenpunkt.bootstrap.load.TwoTowns.Place;

/** Registers one organisation after the other, each under a name of its own, and asks again where there is no answer. */
final class Registrar implements Writer {
    private static final int CREATED = 201;
    private static final String PATH = "/api/v1/organisations";
    private static final int LOST_ONE_OF = 5;

    private final String name;
    private final Place town;
    private final Caller caller;
    private final Uptime uptime;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> uncertain = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unanswered = new AtomicInteger();

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
            register("%s %d".formatted(name, number), number % LOST_ONE_OF == 0);
        }
        return null;
    }

    /**
     * Sends it until somebody has an answer to it: once more, it is known by its key.
     *
     * @param lost whether the first answer is lost on the way, for certain
     */
    private void register(String unique, boolean lost) throws InterruptedException {
        var key = UUID.randomUUID().toString();
        var body = Map.of("kind", "PROVIDER", "name", unique, "town", town.id().toString());
        if (lost) {
            caller.postUnheard(PATH, body, key);
        }
        while (!isDone(unique, body, key)) {}
    }

    /** Sends it once more; whether there is no more to do. */
    private boolean isDone(String unique, Map<String, String> body, String key) throws InterruptedException {
        var back = uptime.nextReturn();
        var answer = caller.post(PATH, body, key);
        if (answer.isEmpty()) {
            unanswered.incrementAndGet();
            uptime.await(back);
            var givesUp = uptime.isOver();
            if (givesUp) {
                uncertain.add(unique);
            }
            return givesUp;
        }
        if (answer.get().statusCode() == CREATED) {
            acknowledged.add(unique);
            return true;
        }
        assertThat(answer.get().body())
                .as("The server is at it for somebody who has gone")
                .contains("request.key-in-hand");
        return false;
    }

    @Override
    public int acknowledged() {
        return acknowledged.size();
    }

    @Override
    public int uncertain() {
        return unanswered.get();
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
