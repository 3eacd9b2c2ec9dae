package org.knotenpunkt.application.organisation.town;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.EntryKind;
import org.knotenpunkt.domain.organisation.register.ImportEntry;
import org.knotenpunkt.domain.organisation.register.Register;

/**
 * What an import changed in a town: of the municipality itself, and of the schools and offices in it.
 *
 * @param records of how many records the report tells something of each of the {@link #KINDS}; those of which there are none are left out
 * @param first the first of these entries in the order of the report, at most {@link #FIRST}
 */
public record ImportedHere(Register register, Edition edition, Map<EntryKind, Long> records, List<ImportEntry> first) {
    /** What changes something, or shows that something has changed elsewhere. */
    public static final Set<EntryKind> KINDS = Set.of(EntryKind.ADDED, EntryKind.CHANGED, EntryKind.MISSING);

    /** How many entries are told beside the link to the report. */
    public static final int FIRST = 5;

    public ImportedHere {
        records = Map.copyOf(records);
        first = List.copyOf(first);
    }

    public long count(EntryKind kind) {
        return records.getOrDefault(kind, 0L);
    }
}
