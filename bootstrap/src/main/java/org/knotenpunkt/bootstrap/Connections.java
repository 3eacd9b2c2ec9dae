package org.knotenpunkt.bootstrap;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.knotenpunkt.bootstrap.configuration.Login;
import org.postgresql.ds.PGSimpleDataSource;

/** Ways into a database. What goes wrong there is told without the values in question, which may be personal data. */
final class Connections {
    /** Who has not got a connection by then, or no word on one, is told that the database is away. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** No less is possible. */
    private static final Duration IMPATIENCE = Duration.ofMillis(250);

    private static final Duration TO_GET_THERE = Duration.ofSeconds(2);

    private Connections() {}

    /** A new connection each time. */
    static DataSource single(Login login) {
        return with(login, new PGSimpleDataSource());
    }

    private static <T extends PGSimpleDataSource> T with(Login login, T dataSource) {
        dataSource.setUrl(login.url());
        dataSource.setUser(login.user());
        dataSource.setPassword(login.password().value());
        dataSource.setLogServerErrorDetail(false);
        return dataSource;
    }

    /** Connections that are used again, so many at most. */
    static HikariDataSource pool(Login login, int size) {
        var config = new HikariConfig();
        config.setPoolName("knotenpunkt");
        config.setConnectionTimeout(PATIENCE.toMillis());
        return pool(config, login, size);
    }

    /** The same to a replica, which may be away from the beginning: nobody waits long for it. */
    static HikariDataSource replicaPool(Login login, int size) {
        var config = new HikariConfig();
        config.setPoolName("knotenpunkt-replica");
        config.setConnectionTimeout(IMPATIENCE.toMillis());
        config.setValidationTimeout(IMPATIENCE.toMillis());
        config.setInitializationFailTimeout(-1);
        return pool(config, login, size);
    }

    /** A database may fall silent and leave all connections open: nobody waits for it for ever. */
    private static HikariDataSource pool(HikariConfig config, Login login, int size) {
        var source = with(login, new PatientDataSource());
        source.setConnectTimeout((int) TO_GET_THERE.toSeconds());
        source.setSocketTimeout((int) PATIENCE.toSeconds());
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        var pool = new HikariDataSource(config);
        source.becomePatient();
        return pool;
    }
}
