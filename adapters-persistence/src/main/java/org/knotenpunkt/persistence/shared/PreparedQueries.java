package org.knotenpunkt.persistence.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jooq.Record;
import org.jooq.Select;

/**
 * Queries that are put together from what is asked for, in a limited number of shapes: each shape is written once.
 *
 * @param <S> what two queries have in common that differ in nothing but the values of their parameters
 */
public final class PreparedQueries<S, R extends Record> {
    private static final int SHAPES = 200;

    private final Map<S, PreparedQuery<R>> queries = Collections.synchronizedMap(new Recent<>());

    /** The query of the shape; made if it is new, or has not been asked for a long time. */
    public PreparedQuery<R> of(S shape, Supplier<Select<R>> query) {
        return queries.computeIfAbsent(shape, unknown -> PreparedQuery.of(query.get()));
    }

    /** Forgets what was not asked for longest. */
    private static final class Recent<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > SHAPES;
        }
    }
}
