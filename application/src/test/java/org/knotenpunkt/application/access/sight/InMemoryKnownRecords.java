package org.knotenpunkt.application.access.sight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.knotenpunkt.domain.access.sight.KnownRecord;
import org.knotenpunkt.domain.access.sight.RecordKind;

/** Records that are told to be there. */
public final class InMemoryKnownRecords implements KnownRecords {
    private final Map<Object, KnownRecord> records = new ConcurrentHashMap<>();

    public void add(KnownRecord record) {
        records.put(List.of(record.kind(), record.id()), record);
    }

    @Override
    public Optional<KnownRecord> find(RecordKind kind, UUID id) {
        return Optional.ofNullable(records.get(List.of(kind, id)));
    }
}
