package org.knotenpunkt.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import org.knotenpunkt.application.initiative.CorrectInitiative;
import org.knotenpunkt.application.initiative.EndInitiative;
import org.knotenpunkt.application.initiative.FoundInitiative;
import org.knotenpunkt.application.initiative.InitiativeQueries;
import org.knotenpunkt.application.initiative.InitiativeReadingService;
import org.knotenpunkt.application.initiative.InitiativeRepository;
import org.knotenpunkt.application.initiative.InitiativeService;
import org.knotenpunkt.application.initiative.KeepMembers;
import org.knotenpunkt.application.initiative.KeepSupporters;
import org.knotenpunkt.application.initiative.Parties;
import org.knotenpunkt.application.initiative.ReadInitiatives;
import org.knotenpunkt.application.initiative.RecordCount;
import org.knotenpunkt.application.initiative.RecordStage;
import org.knotenpunkt.application.initiative.WithdrawInitiative;
import org.knotenpunkt.application.shared.AccountNames;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.persistence.initiative.InitiativePersistenceModule;
import org.knotenpunkt.web.initiative.InitiativeWebModule;

/** Puts the feature {@code initiative} together. */
final class InitiativeModule extends AbstractModule {
    @Override
    protected void configure() {
        install(new InitiativePersistenceModule());
        install(new InitiativeWebModule());
        bind(FoundInitiative.class).to(InitiativeService.class);
        bind(EndInitiative.class).to(InitiativeService.class);
        bind(WithdrawInitiative.class).to(InitiativeService.class);
        bind(KeepMembers.class).to(InitiativeService.class);
        bind(KeepSupporters.class).to(InitiativeService.class);
        bind(RecordStage.class).to(InitiativeService.class);
        bind(RecordCount.class).to(InitiativeService.class);
        bind(CorrectInitiative.class).to(InitiativeService.class);
        bind(ReadInitiatives.class).to(InitiativeReadingService.class);
    }

    @Provides
    @Singleton
    static InitiativeService service(
            InitiativeRepository initiatives,
            Parties parties,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        return new InitiativeService(initiatives, parties, rights, events, transactions, ids, clock, today);
    }

    @Provides
    @Singleton
    static InitiativeReadingService reading(
            InitiativeQueries queries, AccountNames names, Rights rights, Transactions transactions, Today today) {
        return new InitiativeReadingService(queries, names, rights, transactions, today);
    }
}
