package org.knotenpunkt.bootstrap;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.persistence.shared.Replica;
import org.knotenpunkt.web.shared.server.Metrics;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

/** The whole house with its database, as long as it is open. */
public final class Installation implements AutoCloseable {
    private final Database database;
    private final Injector injector;

    private Installation(Database database, Configuration configuration, boolean demo) {
        this.database = database;
        this.injector = Guice.createInjector(
                Stage.PRODUCTION,
                new AppModule(configuration, database.dataSource(), database::readinessFaults, demo),
                binder -> database.replica()
                        .ifPresent(replica -> binder.bind(Replica.class).toInstance(replica)));
        database.measure(get(Metrics.class).registry());
    }

    /**
     * Opens the house for its server.
     *
     * @param demo whether every page says that nothing here is real
     * @throws CannotRun if the database cannot be used
     */
    public static Installation serving(Configuration configuration, boolean demo) {
        return open(Database.serving(configuration), configuration, demo);
    }

    /**
     * Opens the house for a command; its server may run at the same time.
     *
     * @throws CannotRun if the database cannot be used
     */
    public static Installation joining(Configuration configuration) {
        return open(Database.joining(configuration), configuration, false);
    }

    private static Installation open(Database database, Configuration configuration, boolean demo) {
        try {
            database.requireFaultless();
            return new Installation(database, configuration, demo);
        } catch (RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }

    /** Brings the database to the shape that this version needs, and answers how many steps that took. */
    public static int migrate(Configuration configuration) {
        try (var database = Database.joining(configuration)) {
            return database.migrate();
        }
    }

    /**
     * What is wrong with the settings and the database, a sentence each; that is not changed, and not made where there is none.
     *
     * @param closerLook what else is wrong; asked only where the database has the shape that this version needs
     */
    public static List<String> faults(Configuration configuration, Function<Installation, List<String>> closerLook) {
        var existing = Database.existing(configuration);
        if (existing.isEmpty()) {
            return configuration.doubts();
        }
        try (var database = existing.get()) {
            var faults = new ArrayList<>(configuration.doubts());
            faults.addAll(database.faults());
            if (database.readinessFaults().isEmpty()) {
                faults.addAll(database.closerLook());
                faults.addAll(closerLook.apply(new Installation(database, configuration, false)));
            }
            return faults;
        }
    }

    /** How commands speak: English, as those do who run servers. */
    public Words words() {
        return new Words(get(Messages.class), Language.ENGLISH, get(ZoneId.class), get(Today.class));
    }

    /** What the house is made of. */
    public <T> T get(Class<T> type) {
        return injector.getInstance(type);
    }

    @Override
    public void close() {
        database.close();
    }
}
