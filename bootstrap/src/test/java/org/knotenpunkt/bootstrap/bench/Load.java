package org.knotenpunkt.bootstrap.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** People who ask one server, all at once and each as soon as the last answer is there. */
final class Load implements AutoCloseable {
    private final List<Client> clients;
    private final List<Person> people;
    private final List<Random> dice;

    /** A request of somebody, and its answer. */
    interface Request {
        Client.Answer send(Client client, Person person, Random random) throws IOException;
    }

    /** What somebody does before. */
    interface Preparation {
        void prepare(Client client, Person person) throws IOException;
    }

    /** How long each answer took, and how long all of it did. */
    static final class Sample {
        private final long[] answers;
        private final long nanos;

        /** @param answers in nanoseconds */
        Sample(long[] answers, long nanos) {
            this.answers = Arrays.stream(answers).sorted().toArray();
            this.nanos = nanos;
        }

        /** One after the other. */
        static Sample of(List<Sample> samples) {
            return new Sample(
                    answersOf(samples),
                    samples.stream().mapToLong(sample -> sample.nanos).sum());
        }

        private static long[] answersOf(List<Sample> samples) {
            return samples.stream()
                    .flatMapToLong(sample -> Arrays.stream(sample.answers))
                    .toArray();
        }

        double perSecond() {
            return answers.length * 1e9 / nanos;
        }

        double millis(double quantile) {
            return answers[(int) (quantile * (answers.length - 1))] / 1e6;
        }
    }

    Load(URI server, List<Person> people) throws IOException {
        this.people = people;
        this.clients = new ArrayList<>();
        this.dice = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            clients.add(new Client(server));
            dice.add(new Random(i));
        }
    }

    /** Lets each of them do something first. */
    void each(Preparation preparation) throws IOException {
        for (int i = 0; i < clients.size(); i++) {
            preparation.prepare(clients.get(i), people.get(i));
        }
    }

    /** What the first of them is answered. */
    Client.Answer once(Request request, Random random) throws IOException {
        return request.send(clients.getFirst(), people.getFirst(), random);
    }

    Sample round(Request request, Duration duration) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        long end = begin + duration.toNanos();
        try (var threads = Executors.newFixedThreadPool(clients.size())) {
            var work = new ArrayList<Callable<long[]>>();
            for (int i = 0; i < clients.size(); i++) {
                int one = i;
                work.add(() -> askUntil(end, request, clients.get(one), people.get(one), dice.get(one)));
            }
            var answers = new ArrayList<Sample>();
            for (var asked : threads.invokeAll(work)) {
                answers.add(new Sample(asked.get(), 0));
            }
            return new Sample(Sample.answersOf(answers), System.nanoTime() - begin);
        }
    }

    private static long[] askUntil(long end, Request request, Client client, Person person, Random random)
            throws IOException {
        var took = new long[1024];
        int count = 0;
        for (long sent = System.nanoTime(); sent < end; ) {
            var answer = request.send(client, person, random);
            if (answer.status() >= 300) {
                throw new IllegalStateException("Answered %d: %s".formatted(answer.status(), answer.text()));
            }
            long now = System.nanoTime();
            if (count == took.length) {
                took = Arrays.copyOf(took, 2 * count);
            }
            took[count++] = now - sent;
            sent = now;
        }
        return Arrays.copyOf(took, count);
    }

    @Override
    public void close() {
        for (var client : clients) {
            try {
                client.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
