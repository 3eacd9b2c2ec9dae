package org.knotenpunkt.bootstrap.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.knotenpunkt.bootstrap.RunningServer;

/** Some nodes and who of them is asked next, as a balancer would say: in turn, those that said last that they want requests. */
final class RoundRobin implements Supplier<URI>, AutoCloseable {
    private static final int OK = 200;
    private static final Duration INTERVAL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Supplier<RunningServer> starting;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Thread looking = Thread.ofVirtual().unstarted(this::keepLooking);
    private final AtomicInteger turn = new AtomicInteger();
    private final List<Member> nodes = new CopyOnWriteArrayList<>();
    private final CopyOnWriteArrayList<URI> willing = new CopyOnWriteArrayList<>();

    /** A node with its addresses: once it has stopped it knows them no more. */
    private record Member(RunningServer node, URI address, URI health) {
        static Member of(RunningServer node) {
            return new Member(
                    node,
                    node.address(),
                    URI.create("http://127.0.0.1:%d/health/ready".formatted(node.operationsPort())));
        }
    }

    /** Starts so many nodes. */
    RoundRobin(int count, Supplier<RunningServer> starting) {
        this.starting = starting;
        for (int node = 0; node < count; node++) {
            start();
        }
        looking.start();
    }

    private void start() {
        var started = Member.of(starting.get());
        nodes.add(started);
        willing.add(started.address());
    }

    /** Stops the node that has run longest, and starts another one. */
    void replaceOne() {
        var oldest = nodes.getFirst();
        oldest.node().close();
        nodes.remove(oldest);
        start();
    }

    private void keepLooking() {
        while (!looking.isInterrupted()) {
            nodes.forEach(this::look);
            LockSupport.parkNanos(INTERVAL.toNanos());
        }
    }

    /** What is learnt of a node counts at once: to ask the others may take longer than that one waits before it stops. */
    private void look(Member member) {
        try {
            var request = HttpRequest.newBuilder(member.health()).timeout(PATIENCE);
            if (http.send(request.build(), BodyHandlers.discarding()).statusCode() == OK) {
                willing.addIfAbsent(member.address());
            } else {
                willing.remove(member.address());
            }
        } catch (HttpTimeoutException slow) {
            // it said nothing new
        } catch (IOException away) {
            willing.remove(member.address());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public URI get() {
        var now = List.copyOf(willing);
        return now.get(Math.floorMod(turn.getAndIncrement(), now.size()));
    }

    @Override
    public void close() {
        looking.interrupt();
        nodes.forEach(member -> member.node().close());
    }
}
