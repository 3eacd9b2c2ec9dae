package org.knotenpunkt.web.shared;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.RecordKind;

/**
 * Where records of a kind have pages of their own, or stand in a list.
 *
 * @param path to which the id is added, as in {@code /organisations/}; one that does not end so is that of the list
 * @param by the action by which a record is seen there, where its kind has other pages for other people; null where all see the same
 */
public record RecordPage(
        RecordKind kind, String path, @Nullable Action by) {
    /** The path of the record's page, where its kind is among those that have some and the actor sees it there. */
    public static Optional<String> of(KnownRecord record, Actor actor, Collection<RecordPage> pages) {
        return pages.stream()
                .filter(page -> page.kind().equals(record.kind()))
                .filter(page -> page.by() == null || sees(actor, record, page.by()))
                .map(page -> page.pathOf(record.id()))
                .findFirst();
    }

    /** The path of the page on which a record of the kind is seen by those who see it; empty if its kind has none. */
    public static Optional<String> of(RecordKind kind, UUID id, Collection<RecordPage> pages) {
        return pages.stream()
                .filter(page -> page.kind().equals(kind))
                .map(page -> page.pathOf(id))
                .findFirst();
    }

    private String pathOf(UUID id) {
        return path.endsWith("/") ? path + id : path;
    }

    private static boolean sees(Actor actor, KnownRecord record, Action by) {
        return record.seeing().stream()
                .filter(permission -> permission.action().equals(by))
                .anyMatch(
                        permission -> actor.rights().stream().anyMatch(right -> right.permits(by, permission.scope())));
    }
}
