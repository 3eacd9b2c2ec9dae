package org.knotenpunkt.persistence.organisation.register;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import org.knotenpunkt.application.organisation.register.EditionRepository;
import org.knotenpunkt.application.organisation.register.ImportRepository;
import org.knotenpunkt.application.organisation.register.RegisterFiles;
import org.knotenpunkt.application.organisation.register.RegisterStore;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.persistence.shared.KeptTwice;

/** Binds the out-ports of register imports to files and PostgreSQL. */
public final class RegisterPersistenceModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(RegisterFiles.class).to(TextRegisterFiles.class).in(Singleton.class);
        bind(EditionRepository.class).to(JooqEditionRepository.class).in(Singleton.class);
        bind(ImportRepository.class).to(JooqImportRepository.class).in(Singleton.class);
        bind(RegisterStore.class).to(JooqRegisterStore.class).in(Singleton.class);
        Multibinder.newSetBinder(binder(), KnownRecords.class)
                .addBinding()
                .to(JooqKnownImports.class)
                .in(Singleton.class);
        Multibinder.newSetBinder(binder(), KeptTwice.class)
                .addBinding()
                .to(SummedReports.class)
                .in(Singleton.class);
    }
}
