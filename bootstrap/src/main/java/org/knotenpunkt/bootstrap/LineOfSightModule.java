package org.knotenpunkt.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.lineofsight.LineOfSightReader;
import org.knotenpunkt.application.partnership.lineofsight.LinesOfSight;
import org.knotenpunkt.application.partnership.lineofsight.ReadLineOfSight;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.persistence.partnership.lineofsight.LineOfSightPersistenceModule;
import org.knotenpunkt.web.partnership.lineofsight.LineOfSightWebModule;

/** Wires lines of sight from needs to goals. */
final class LineOfSightModule extends AbstractModule {
    @Override
    protected void configure() {
        install(new LineOfSightPersistenceModule());
        install(new LineOfSightWebModule());
    }

    @Provides
    @Singleton
    static ReadLineOfSight reader(
            LinesOfSight lines, Agreements agreements, Rights rights, Transactions transactions, Today today) {
        return new LineOfSightReader(lines, agreements, rights, transactions, today);
    }
}
