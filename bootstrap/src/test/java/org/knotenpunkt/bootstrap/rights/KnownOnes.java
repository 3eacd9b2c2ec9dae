package org.knotenpunkt.bootstrap.rights;

import com.google.inject.Injector;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.knotenpunkt.application.access.sight.RecordDirectory;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.access.Policy;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.RecordKind;

/** The records of the world, as far as it matters for who sees them: of each kind one in each {@link Place}. */
final class KnownOnes {
    private final World world;
    private final RecordDirectory directory;
    private final Transactions transactions;

    KnownOnes(World world, Injector house) {
        this.world = world;
        directory = house.getInstance(RecordDirectory.class);
        transactions = house.getInstance(Transactions.class);
    }

    Collection<RecordKind> kinds() {
        return directory.kinds();
    }

    KnownRecord of(RecordKind kind, Place place) {
        return of(kind, place, Told.of(kind).id());
    }

    /** @param id the type of the id by which it is known */
    KnownRecord of(RecordKind kind, Place place, Class<?> id) {
        return of(kind, place, UUID.fromString(world.id(place, id).toString()));
    }

    KnownRecord of(RecordKind kind, Place place, UUID known) {
        return transactions
                .read(world.keepers(place).getFirst().actor(), () -> directory.find(kind, known))
                .orElseThrow(() -> new AssertionError("There is no %s %s".formatted(kind, place)));
    }

    /** Whether one of the permissions is given to the person. */
    static boolean isGiven(Collection<Permission> permissions, Person person) {
        return permissions.stream()
                .anyMatch(permission -> Policy.decide(person.actor(), permission.action(), permission.scope())
                        .isEmpty());
    }

    /** The rights for which the route says that it asks, of those. */
    static List<Permission> asked(List<Permission> permissions, List<String> actions) {
        return permissions.stream()
                .filter(permission -> actions.contains(permission.action().name()))
                .toList();
    }
}
