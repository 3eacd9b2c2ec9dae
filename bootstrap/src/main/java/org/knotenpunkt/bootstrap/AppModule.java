package org.knotenpunkt.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.knotenpunkt.application.shared.KeptAnswers;
import org.knotenpunkt.application.shared.OnceOnly;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.bootstrap.access.AccessModule;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.bootstrap.demo.DemoModule;
import org.knotenpunkt.persistence.shared.SharedPersistenceModule;
import org.knotenpunkt.web.organisation.pages.OrganisationPagesModule;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.server.Readiness;
import org.knotenpunkt.web.shared.server.SharedWebModule;

/** The whole house, one line for each feature. */
public final class AppModule extends AbstractModule {
    private final Configuration configuration;
    private final DataSource dataSource;
    private final Readiness readiness;
    private final boolean demo;

    /**
     * @param dataSource the connections of the server's role
     * @param readiness whether the database is as it should be
     * @param demo whether every page says that nothing here is real
     */
    public AppModule(Configuration configuration, DataSource dataSource, Readiness readiness, boolean demo) {
        this.configuration = configuration;
        this.dataSource = dataSource;
        this.readiness = readiness;
        this.demo = demo;
    }

    @Override
    protected void configure() {
        binder().requireExplicitBindings();
        bind(DataSource.class).toInstance(dataSource);
        install(new SystemModule(configuration.zone()));
        bind(WebSettings.class).toInstance(webSettings());
        bind(Readiness.class).toInstance(readiness);
        install(new SharedPersistenceModule());
        install(new SharedWebModule());
        install(new OrganisationModule());
        install(new MunicipalityModule());
        install(new SchoolModule());
        install(new RegisterModule());
        install(new OrganisationPagesModule());
        install(new InitiativeModule());
        install(new AccessModule(configuration.sessions()));
        install(new CentreModule());
        install(new NeedsModule(configuration.disclosure()));
        install(new PartnershipModule(configuration.files()));
        install(new ReviewModule());
        install(new ProgressModule());
        install(new LineOfSightModule());
        install(new PlanModule());
        install(new ReleaseModule());
        install(new ConceptModule());
        install(new DisagreementModule());
        install(new OfferModule(configuration.zone()));
        install(new ReportModule(configuration.disclosure(), configuration.zone()));
        install(new DemoModule());
    }

    @Provides
    @Singleton
    static OnceOnly onceOnly(KeptAnswers answers, Transactions transactions, InstantSource clock) {
        return new OnceOnly(answers, transactions, clock);
    }

    private WebSettings webSettings() {
        return new WebSettings(
                configuration.address().orElse(null),
                configuration.zone(),
                Version.current(),
                demo,
                configuration.imprint().orElse(null),
                configuration.maxUpload(),
                configuration.traffic());
    }
}
