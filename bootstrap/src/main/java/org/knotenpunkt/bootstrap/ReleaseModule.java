package org.knotenpunkt.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.release.Networks;
import org.knotenpunkt.application.partnership.release.ReadReleasedAgreements;
import org.knotenpunkt.application.partnership.release.ReadReleases;
import org.knotenpunkt.application.partnership.release.ReleaseAgreement;
import org.knotenpunkt.application.partnership.release.ReleaseReader;
import org.knotenpunkt.application.partnership.release.ReleaseService;
import org.knotenpunkt.application.partnership.release.ReleasedAgreements;
import org.knotenpunkt.application.partnership.release.Releases;
import org.knotenpunkt.application.shared.AccountNames;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.persistence.partnership.release.ReleasePersistenceModule;
import org.knotenpunkt.web.partnership.release.ReleaseWebModule;

/** Wires releases of agreements. */
final class ReleaseModule extends AbstractModule {
    @Override
    protected void configure() {
        install(new ReleasePersistenceModule());
        install(new ReleaseWebModule());
        bind(ReleaseAgreement.class).to(ReleaseService.class);
        bind(ReadReleases.class).to(ReleaseReader.class);
        bind(ReadReleasedAgreements.class).to(ReleaseReader.class);
    }

    @Provides
    @Singleton
    static ReleaseService service(
            Agreements agreements,
            Releases releases,
            Networks networks,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        return new ReleaseService(agreements, releases, networks, rights, events, transactions, ids, clock, today);
    }

    @Provides
    @Singleton
    static ReleaseReader reader(
            Agreements agreements,
            Releases releases,
            Networks networks,
            ReleasedAgreements released,
            AccountNames names,
            Rights rights,
            Transactions transactions,
            Today today) {
        return new ReleaseReader(agreements, releases, networks, released, names, rights, transactions, today);
    }
}
