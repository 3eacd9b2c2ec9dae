package org.knotenpunkt.persistence.shared;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * Gives a test class a database of its own: migrated, empty before each test, and used as the role of the server, so that
 * one town's rows are hidden from another as they are in earnest.
 *
 * <p>So the contract of a port is run against PostgreSQL, each call in a transaction of somebody who works in the town:
 *
 * <pre>{@code
 * class JooqThingRepositoryTest implements ThingRepositoryContract {
 *     @RegisterExtension
 *     static final PostgresExtension POSTGRES = new PostgresExtension();
 *
 *     @Override
 *     public ThingRepository things() {
 *         return POSTGRES.transactional(ThingRepository.class, new JooqThingRepository(POSTGRES.database()), TOWN);
 *     }
 * }
 * }</pre>
 *
 * <p>A method of the proxy that is called within {@link #transactions()} joins the transaction there is.
 */
public final class PostgresExtension implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private static final int CONNECTIONS = 4;

    private TestPostgres.@Nullable TestDatabase copy;
    private @Nullable HikariDataSource pool;
    private Optional<HikariDataSource> following = Optional.empty();
    private @Nullable JooqTransactions transactions;

    @Override
    public void beforeAll(ExtensionContext context) {
        copy = TestPostgres.running().copy();
        pool = pool(copy.as(DatabaseRoles.SERVER));
        following = copy.followingAs(DatabaseRoles.SERVER).map(PostgresExtension::pool);
        transactions = new JooqTransactions(pool, following.map(Replica::new));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        copy().empty();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Objects.requireNonNull(pool).close();
        following.ifPresent(HikariDataSource::close);
        copy().drop();
    }

    public Database database() {
        return transactions();
    }

    public JooqTransactions transactions() {
        return Objects.requireNonNull(transactions);
    }

    /** The connections of the server's role. */
    public DataSource dataSource() {
        return Objects.requireNonNull(pool);
    }

    /** The connections of a role of the database. */
    public DataSource dataSource(String role) {
        return copy().as(role);
    }

    /** The database for somebody to whom no policy applies, to look at what is really there. */
    public DSLContext superuser() {
        return DSL.using(dataSource("postgres"), SQLDialect.POSTGRES);
    }

    /** The database for the role of the server, without a transaction of a use case. */
    DSLContext asServer() {
        return DSL.using(dataSource(), SQLDialect.POSTGRES);
    }

    /** Does the work in a transaction of somebody who works in the towns. */
    public <T> T in(Supplier<T> work, MunicipalityId... towns) {
        return transactions().call(Actors.workingIn(towns), work);
    }

    /** The adapter, each call of its port in a transaction of somebody who works in the towns. */
    public <T> T transactional(Class<T> port, T adapter, MunicipalityId... towns) {
        return transactional(port, adapter, Actors.workingIn(towns));
    }

    /** The adapter, each call of its port in a transaction of the actor. */
    public <T> T transactional(Class<T> port, T adapter, Actor actor) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> transactions().call(actor, () -> call(adapter, method, arguments))));
    }

    private static @Nullable Object call(Object adapter, Method method, @Nullable Object @Nullable [] arguments) {
        try {
            return method.invoke(adapter, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private TestPostgres.TestDatabase copy() {
        return Objects.requireNonNull(copy);
    }

    private static HikariDataSource pool(DataSource dataSource) {
        var config = new HikariConfig();
        config.setDataSource(dataSource);
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }
}
