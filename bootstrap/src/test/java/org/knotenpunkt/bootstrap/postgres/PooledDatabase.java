package org.knotenpunkt.bootstrap.postgres;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.knotenpunkt.persistence.shared.PgBouncer;

/** What stands between a server and a PostgreSQL where both are many: PgBouncer for writes, in transaction mode, and a replica for reads. */
public final class PooledDatabase implements AutoCloseable {
    /** Fewer than a server has of its own, so that they are shared. */
    private static final int SERVER_CONNECTIONS = 5;

    private final PgBouncer bouncer;
    private final Standby standby;
    private final Map<String, String> settings;

    private PooledDatabase(PgBouncer bouncer, Standby standby, Map<String, String> settings) {
        this.bouncer = bouncer;
        this.standby = standby;
        this.settings = settings;
    }

    /**
     * Before the PostgreSQL, which is stopped for a moment.
     *
     * @param name of the folder in which the replica has its data
     */
    public static PooledDatabase before(KillablePostgres postgres, String name) throws IOException {
        var bouncer = PgBouncer.before(postgres.port(), postgres.passwords(), SERVER_CONNECTIONS);
        var standby = Standby.of(postgres, DataFolder.empty(name));
        var settings = new HashMap<>(postgres.settingsOfServer(
                "jdbc:postgresql://127.0.0.1:%d/knotenpunkt%s".formatted(bouncer.port(), PgBouncer.parameters())));
        settings.put("database.replica.url", "jdbc:postgresql://127.0.0.1:%d/knotenpunkt".formatted(standby.port()));
        return new PooledDatabase(bouncer, standby, settings);
    }

    /** The settings with which a server uses both. */
    public Map<String, String> settingsOfServer() {
        return Map.copyOf(settings);
    }

    @Override
    public void close() {
        bouncer.close();
        standby.close();
    }
}
