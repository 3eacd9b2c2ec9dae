package org.knotenpunkt.bootstrap;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.knotenpunkt.bootstrap.configuration.Login;
import org.postgresql.ds.PGSimpleDataSource;

/** Ways into a database. What goes wrong there is told without the values in question, which may be personal data. */
final class Connections {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

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
        var source = with(login, new PatientDataSource());
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setPoolName("knotenpunkt");
        var pool = new HikariDataSource(config);
        source.becomePatient();
        return pool;
    }
}
