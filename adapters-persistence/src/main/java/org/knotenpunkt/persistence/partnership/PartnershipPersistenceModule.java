package org.knotenpunkt.persistence.partnership;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import org.knotenpunkt.application.partnership.AgreementKinds;
import org.knotenpunkt.application.partnership.AgreementQueries;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.Mandates;
import org.knotenpunkt.application.partnership.Organisations;
import org.knotenpunkt.application.partnership.deadline.DeadlineQueries;
import org.knotenpunkt.application.partnership.file.StoredFiles;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.persistence.partnership.deadline.JooqDeadlines;
import org.knotenpunkt.persistence.partnership.file.JooqFiles;
import org.knotenpunkt.persistence.shared.KeptTwice;

/** Binds the out-ports of the feature {@code partnership} to PostgreSQL. */
public final class PartnershipPersistenceModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Agreements.class).to(JooqAgreements.class).in(Singleton.class);
        bind(AgreementKinds.class).to(JooqAgreementKinds.class).in(Singleton.class);
        bind(AgreementQueries.class).to(JooqAgreementQueries.class).in(Singleton.class);
        bind(DeadlineQueries.class).to(JooqDeadlines.class).in(Singleton.class);
        bind(Mandates.class).to(JooqMandates.class).in(Singleton.class);
        bind(StoredFiles.class).to(JooqFiles.class).in(Singleton.class);
        bind(Organisations.class).to(JooqOrganisations.class).in(Singleton.class);
        Multibinder.newSetBinder(binder(), KnownRecords.class)
                .addBinding()
                .to(JooqKnownAgreements.class)
                .in(Singleton.class);
        Multibinder.newSetBinder(binder(), KeptTwice.class)
                .addBinding()
                .to(SummedAgreements.class)
                .in(Singleton.class);
    }
}
