package org.knotenpunkt.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import java.util.Set;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.lineofsight.LineOfSightReader;
import org.knotenpunkt.application.partnership.lineofsight.LinesOfSight;
import org.knotenpunkt.application.partnership.lineofsight.ReadLineOfSight;
import org.knotenpunkt.application.partnership.undertaking.ReadUndertakings;
import org.knotenpunkt.application.partnership.undertaking.SeenUndertakings;
import org.knotenpunkt.application.partnership.undertaking.UndertakingReader;
import org.knotenpunkt.application.partnership.undertaking.Undertakings;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.persistence.partnership.lineofsight.LineOfSightPersistenceModule;
import org.knotenpunkt.web.partnership.lineofsight.LineOfSightWebModule;

/** Wires lines of sight from needs to goals, and what is done for both. */
final class LineOfSightModule extends AbstractModule {
    @Override
    protected void configure() {
        install(new LineOfSightPersistenceModule());
        install(new LineOfSightWebModule());
        Multibinder.newSetBinder(binder(), Undertakings.class);
    }

    @Provides
    @Singleton
    static ReadLineOfSight reader(
            LinesOfSight lines,
            Agreements agreements,
            SeenUndertakings undertakings,
            Rights rights,
            Transactions transactions,
            Today today) {
        return new LineOfSightReader(lines, agreements, undertakings, rights, transactions, today);
    }

    @Provides
    @Singleton
    static SeenUndertakings seen(Set<Undertakings> features, Rights rights) {
        return new SeenUndertakings(features, rights);
    }

    @Provides
    @Singleton
    static ReadUndertakings undertakings(
            SeenUndertakings undertakings, Rights rights, Transactions transactions, Today today) {
        return new UndertakingReader(undertakings, rights, transactions, today);
    }
}
