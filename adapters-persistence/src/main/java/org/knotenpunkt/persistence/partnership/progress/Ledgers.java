package org.knotenpunkt.persistence.partnership.progress;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.progress.Ledger;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.domain.shared.Withdrawn;

/** Makes ledgers of rows, in the order in which they come. */
final class Ledgers {
    private Ledgers() {}

    /**
     * An entry.
     *
     * @param of what it is about
     * @param withdrawal how it was taken back; null while it counts
     */
    record Row<K, E>(K of, E entry, @Nullable Withdrawal withdrawal) {}

    static <R extends Record, K, E> Collector<R, ?, Map<K, Ledger<E>>> collecting(
            Function<? super R, Row<K, E>> reading) {
        return mapping(reading, groupingBy(Row::of, collectingAndThen(toList(), Ledgers::ledger)));
    }

    private static <K, E> Ledger<E> ledger(List<Row<K, E>> rows) {
        return new Ledger<>(
                rows.stream()
                        .filter(row -> row.withdrawal() == null)
                        .map(Row::entry)
                        .toList(),
                rows.stream().flatMap(row -> withdrawn(row).stream()).toList());
    }

    private static <K, E> Optional<Withdrawn<E>> withdrawn(Row<K, E> row) {
        return Optional.ofNullable(row.withdrawal()).map(how -> new Withdrawn<>(row.entry(), how));
    }
}
