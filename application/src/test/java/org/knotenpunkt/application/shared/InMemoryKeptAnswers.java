package org.knotenpunkt.application.shared;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Answers in memory. As nothing is ever in hand elsewhere, whoever asks first gets it. */
public final class InMemoryKeptAnswers implements KeptAnswers {
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    private record Entry(Kept kept, Instant at) {}

    @Override
    public boolean take(KeyedRequest request) {
        return true;
    }

    @Override
    public Optional<Kept> find(KeyedRequest request) {
        return Optional.ofNullable(entries.get(request.id())).map(Entry::kept);
    }

    @Override
    public void add(KeyedRequest request, KeptAnswer answer, Instant at) {
        entries.put(request.id(), new Entry(new Kept(request.fingerprint(), answer), at));
    }

    @Override
    public void deleteEarlierThan(Instant at) {
        entries.values().removeIf(entry -> entry.at().isBefore(at));
    }
}
