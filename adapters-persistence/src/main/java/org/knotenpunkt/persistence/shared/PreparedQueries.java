package org.knotenpunkt.persistence.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jooq.Record;
import org.jooq.Select;

/**
 * Queries that are put together from what is asked for: of those shapes that were asked for last, each is written once.
 *
 * @param <S> what two queries have in common that differ in nothing but the values of their parameters
 */
public final class PreparedQueries<S, R extends Record> {
    private static final int SHAPES = 200;

    private final Map<S, PreparedQuery<R>> queries = Collections.synchronizedMap(new Recent<>());

    /** The query of the shape; made if it is new, or has not been asked for a long time. */
    public PreparedQuery<R> of(S shape, Supplier<Select<R>> query) {
        var known = queries.get(shape);
        if (known != null) {
            return known;
        }
        var made = PreparedQuery.of(query.get()); // nobody waits for it who asks in a shape that is known
        queries.put(shape, made);
        return made;
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
