package org.knotenpunkt.domain.partnership.progress;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.domain.shared.Withdrawn;

/**
 * What was recorded, entry by entry. Nothing is removed from it: an entry that was never true is withdrawn.
 *
 * @param standing what counts, in the order in which it was recorded
 * @param withdrawn what does not, in the order in which it was taken back
 */
public record Ledger<E>(List<E> standing, List<Withdrawn<E>> withdrawn) {
    public Ledger {
        standing = List.copyOf(standing);
        withdrawn = List.copyOf(withdrawn);
    }

    /** One in which nothing has been recorded. */
    public static <E> Ledger<E> empty() {
        return new Ledger<>(List.of(), List.of());
    }

    /** The first entry that counts of which it is true. */
    public Optional<E> find(Predicate<? super E> wanted) {
        return standing.stream().filter(wanted).findFirst();
    }

    Ledger<E> with(E entry) {
        return new Ledger<>(Stream.concat(standing.stream(), Stream.of(entry)).toList(), withdrawn);
    }

    Ledger<E> without(E entry, Withdrawal how) {
        return new Ledger<>(
                standing.stream().filter(other -> !other.equals(entry)).toList(),
                Stream.concat(withdrawn.stream(), Stream.of(new Withdrawn<>(entry, how)))
                        .toList());
    }

    /** How much has happened in it: each entry was recorded, and some were taken back. */
    public long changes() {
        return standing.size() + 2L * withdrawn.size();
    }
}
