package org.knotenpunkt.application.shared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.RecordKind;

/** Records that are told to be there. */
public final class InMemoryKnownRecords implements KnownRecords {
    private final Set<RecordKind> kinds;
    private final Map<Object, KnownRecord> records = new ConcurrentHashMap<>();

    public InMemoryKnownRecords(RecordKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    public void add(KnownRecord record) {
        records.put(List.of(record.kind(), record.id()), record);
    }

    @Override
    public Set<RecordKind> kinds() {
        return kinds;
    }

    @Override
    public Optional<KnownRecord> find(RecordKind kind, UUID id) {
        return Optional.ofNullable(records.get(List.of(kind, id)));
    }
}
