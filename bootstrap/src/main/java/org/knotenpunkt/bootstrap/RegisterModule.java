package org.knotenpunkt.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Inject;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.knotenpunkt.application.organisation.register.CitationService;
import org.knotenpunkt.application.organisation.register.CiteEdition;
import org.knotenpunkt.application.organisation.register.ConfirmImport;
import org.knotenpunkt.application.organisation.register.DiscardImport;
import org.knotenpunkt.application.organisation.register.EditionRepository;
import org.knotenpunkt.application.organisation.register.FindImports;
import org.knotenpunkt.application.organisation.register.ImportQueryService;
import org.knotenpunkt.application.organisation.register.ImportRepository;
import org.knotenpunkt.application.organisation.register.ImportService;
import org.knotenpunkt.application.organisation.register.PreviewImport;
import org.knotenpunkt.application.organisation.register.ReadImportReport;
import org.knotenpunkt.application.organisation.register.RegisterFiles;
import org.knotenpunkt.application.organisation.register.RegisterStore;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.persistence.organisation.register.RegisterPersistenceModule;
import org.knotenpunkt.web.organisation.register.RegisterWebModule;
import org.knotenpunkt.web.shared.Trace;
import org.knotenpunkt.web.shared.WebSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Imports of registers. */
final class RegisterModule extends AbstractModule {
    private static final int FILES_AT_ONCE = 2;
    private static final Logger LOG = LoggerFactory.getLogger(RegisterModule.class);

    @Override
    protected void configure() {
        install(new RegisterPersistenceModule());
        install(new RegisterWebModule());
        bind(PreviewImport.class).to(ImportService.class);
        bind(ConfirmImport.class).to(ImportService.class);
        bind(DiscardImport.class).to(ImportService.class);
        bind(CiteEdition.class).to(CitationService.class);
        bind(FindImports.class).to(ImportQueryService.class);
        bind(ReadImportReport.class).to(ImportQueryService.class);
        bind(Parts.class).in(Singleton.class);
    }

    /** What goes on after the answer to the browser. */
    @Provides
    @Singleton
    static ImportService inTheBackground(Parts parts) {
        return parts.service(new ThreadPoolExecutor(
                0, FILES_AT_ONCE, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), RegisterModule::worker));
    }

    /** What the command line waits for. */
    @Provides
    @Singleton
    static ImportsAtOnce atOnce(Parts parts) {
        var service = parts.service(Runnable::run);
        return new ImportsAtOnce(service, service, service);
    }

    @Provides
    @Singleton
    static ImportQueryService queries(
            Transactions transactions,
            Rights rights,
            ImportRepository imports,
            RegisterStore store,
            InstantSource clock) {
        return new ImportQueryService(transactions, rights, imports, store, clock);
    }

    @Provides
    @Singleton
    static CitationService citations(
            EditionRepository editions,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock) {
        return new CitationService(editions, rights, events, transactions, ids, clock);
    }

    private static Thread worker(Runnable work) {
        var thread = new Thread(work, "register-import");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, failure) ->
                LOG.error("An import failed for a reason that no rule foresaw", Trace.of(failure)));
        return thread;
    }

    /** What an import service is made of, whatever thread it works on. */
    record Parts(
            Transactions transactions,
            Rights rights,
            RegisterFiles files,
            ImportRepository imports,
            RegisterStore store,
            DomainEvents events,
            InstantSource clock,
            Today today,
            IdSource ids,
            WebSettings settings) {
        @Inject
        Parts {}

        ImportService service(Executor executor) {
            return new ImportService(
                    transactions,
                    rights,
                    files,
                    imports,
                    store,
                    events,
                    clock,
                    today,
                    ids,
                    executor,
                    settings.maxUpload());
        }
    }
}
