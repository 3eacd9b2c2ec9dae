package org.knotenpunkt.bootstrap.access;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import jakarta.inject.Singleton;
import java.util.Set;
import org.knotenpunkt.application.access.AccessQueries;
import org.knotenpunkt.application.access.sight.RecordDirectory;
import org.knotenpunkt.application.access.sight.SightService;
import org.knotenpunkt.application.access.sight.WhoCanSee;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.web.access.sight.SightWebModule;

/** Who can see a record. */
final class SightModule extends AbstractModule {
    @Override
    protected void configure() {
        install(new SightWebModule());
        bind(WhoCanSee.class).to(SightService.class);
    }

    @Provides
    @Singleton
    static RecordDirectory recordDirectory(Set<KnownRecords> features) {
        return new RecordDirectory(features);
    }

    @Provides
    @Singleton
    static SightService sightService(
            RecordDirectory records, AccessQueries queries, Rights rights, Transactions transactions) {
        return new SightService(records, queries, rights, transactions);
    }
}
