package org.knotenpunkt.domain.shared;

import java.util.List;
import java.util.UUID;

/**
 * A record as far as it matters for who sees it.
 *
 * @param name what it is called today, or whose it is
 * @param scope where it is
 * @param seeing what the use cases ask for that show it: of several one is enough
 * @param changing what the use cases ask for that change it: of several one is enough, though not for all of it
 * @param published whether everybody sees it, or what is published of it, without an account
 */
public record KnownRecord(
        RecordKind kind,
        UUID id,
        String name,
        Scope scope,
        List<Permission> seeing,
        List<Permission> changing,
        boolean published) {
    public KnownRecord {
        seeing = List.copyOf(seeing);
        changing = List.copyOf(changing);
    }

    /** One of which nothing is published. */
    public KnownRecord(
            RecordKind kind, UUID id, String name, Scope scope, List<Permission> seeing, List<Permission> changing) {
        this(kind, id, name, scope, seeing, changing, false);
    }

    /** The same; published as it is said, or not. */
    public KnownRecord published(boolean isPublished) {
        return new KnownRecord(kind, id, name, scope, seeing, changing, isPublished);
    }

    /** One that is seen by one action and changed by another. */
    public KnownRecord(RecordKind kind, UUID id, String name, Scope scope, Permission seeing, Permission changing) {
        this(kind, id, name, scope, List.of(seeing), List.of(changing));
    }

    /** Where those hold their roles who may see it for more than that it is common to all. */
    public Scope home() {
        return switch (scope) {
            case Scope.Commons common -> new Scope.Installation();
            case Scope.InTown place -> new Scope.Municipality(place.municipality());
            case Scope.Installation place -> place;
            case Scope.Initiative place -> place;
        };
    }
}
