package org.knotenpunkt.web.shared;

import java.util.Collection;
import java.util.Optional;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.RecordKind;

/**
 * Where records of a kind have pages of their own.
 *
 * @param path to which the id is added, as in {@code /organisations/}
 */
public record RecordPage(RecordKind kind, String path) {
    /** The path of the record's page, where its kind is among those that have some. */
    public static Optional<String> of(KnownRecord record, Collection<RecordPage> pages) {
        return pages.stream()
                .filter(page -> page.kind().equals(record.kind()))
                .map(page -> page.path() + record.id())
                .findFirst();
    }
}
