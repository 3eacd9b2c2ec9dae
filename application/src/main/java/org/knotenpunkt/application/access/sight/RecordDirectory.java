package org.knotenpunkt.application.access.sight;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.RecordKind;

/** The records of all features. */
public final class RecordDirectory {
    private final Map<String, Entry> entries = new TreeMap<>();

    private record Entry(RecordKind kind, KnownRecords records) {}

    /** @throws IllegalArgumentException if two kinds have the same name */
    public RecordDirectory(Collection<KnownRecords> features) {
        for (var feature : features) {
            for (var kind : feature.kinds()) {
                if (entries.put(kind.name(), new Entry(kind, feature)) != null) {
                    throw new IllegalArgumentException("Two kinds of records are called " + kind.name());
                }
            }
        }
    }

    /** All kinds, ordered by name. */
    public Collection<RecordKind> kinds() {
        return entries.values().stream().map(Entry::kind).toList();
    }

    /**
     * The record; empty if there is none that the actor of the transaction may know of.
     *
     * @throws IllegalArgumentException if nobody finds records of the kind
     */
    public Optional<KnownRecord> find(RecordKind kind, UUID id) {
        var entry = entries.get(kind.name());
        if (entry == null) {
            throw new IllegalArgumentException("Nobody finds records of the kind " + kind);
        }
        return entry.records().find(kind, id);
    }
}
