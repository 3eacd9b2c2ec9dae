package org.knotenpunkt.persistence.shared;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.KeptAnswers;
import org.knotenpunkt.application.shared.Permits;
import org.knotenpunkt.application.shared.Transactions;

/**
 * Binds what every feature needs of the database, and the form of what stays the same. Needs a {@link javax.sql.DataSource} of
 * the server's role, and a {@link Witness} of what is published; reads go to a {@link Replica} if one is bound.
 */
public final class SharedPersistenceModule extends AbstractModule {
    @Override
    protected void configure() {
        OptionalBinder.newOptionalBinder(binder(), Replica.class);
        Multibinder.newSetBinder(binder(), KeptTwice.class);
        bind(TwiceCheck.class).in(Singleton.class);
        bind(JooqTransactions.class).in(Singleton.class);
        bind(Transactions.class).to(JooqTransactions.class);
        bind(Database.class).to(JooqTransactions.class);
        bind(Permits.class).to(JooqTransactions.class);
        bind(Permitted.class).to(JooqTransactions.class);
        bind(KeptAnswers.class).to(JooqKeptAnswers.class).in(Singleton.class);
        bind(CanonicalJson.class).to(JcsJson.class).in(Singleton.class);
        bind(JooqDomainEvents.class).in(Singleton.class);
        bind(DomainEvents.class).to(JooqDomainEvents.class);
    }
}
