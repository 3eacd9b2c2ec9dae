package org.knotenpunkt.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import org.knotenpunkt.application.partnership.CheckMandate;
import org.knotenpunkt.application.partnership.MandateService;
import org.knotenpunkt.application.partnership.Mandates;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.persistence.partnership.PartnershipPersistenceModule;

/** Agreements between equals, and who may sign them. */
final class PartnershipModule extends AbstractModule {
    @Override
    protected void configure() {
        install(new PartnershipPersistenceModule());
        bind(CheckMandate.class).to(MandateService.class);
    }

    @Provides
    @Singleton
    static MandateService mandateService(Mandates mandates, Rights rights, Transactions transactions) {
        return new MandateService(mandates, rights, transactions);
    }
}
