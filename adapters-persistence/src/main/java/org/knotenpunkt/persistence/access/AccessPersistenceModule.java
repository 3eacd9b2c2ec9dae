package org.knotenpunkt.persistence.access;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import org.knotenpunkt.application.access.AccessQueries;
import org.knotenpunkt.application.access.AccountPersons;
import org.knotenpunkt.application.access.AccountRepository;
import org.knotenpunkt.application.access.AddressAttemptStore;
import org.knotenpunkt.application.access.GrantRepository;
import org.knotenpunkt.application.access.PasswordGuesser;
import org.knotenpunkt.application.access.PasswordHasher;
import org.knotenpunkt.application.access.PersonalTokenStore;
import org.knotenpunkt.application.access.SecretSource;
import org.knotenpunkt.application.access.SessionStore;
import org.knotenpunkt.application.access.SignInAttemptStore;
import org.knotenpunkt.application.access.audit.AuditQueries;
import org.knotenpunkt.application.access.audit.AuditTrail;
import org.knotenpunkt.application.shared.AccountNames;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.persistence.access.audit.AuditWitness;
import org.knotenpunkt.persistence.access.audit.JooqAuditQueries;
import org.knotenpunkt.persistence.access.audit.JooqAuditTrail;
import org.knotenpunkt.persistence.shared.Witness;

/** Binds the out-ports of the feature {@code access} to PostgreSQL, Argon2, zxcvbn and the random numbers of the system. */
public final class AccessPersistenceModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(AccountRepository.class).to(JooqAccountRepository.class).in(Singleton.class);
        bind(GrantRepository.class).to(JooqGrantRepository.class).in(Singleton.class);
        bind(SessionStore.class).to(JooqSessionStore.class).in(Singleton.class);
        bind(PersonalTokenStore.class).to(JooqPersonalTokenStore.class).in(Singleton.class);
        bind(AddressAttemptStore.class).to(JooqAddressAttemptStore.class).in(Singleton.class);
        bind(SignInAttemptStore.class).to(JooqSignInAttemptStore.class).in(Singleton.class);
        bind(AccountPersons.class).to(JooqAccountPersons.class).in(Singleton.class);
        bind(AccountNames.class).to(JooqAccountNames.class).in(Singleton.class);
        bind(AccessQueries.class).to(JooqAccessQueries.class).in(Singleton.class);
        bind(PasswordHasher.class).to(Argon2Hasher.class).in(Singleton.class);
        bind(PasswordGuesser.class).to(ZxcvbnGuesser.class).in(Singleton.class);
        bind(SecretSource.class).to(SecureSecrets.class).in(Singleton.class);
        bind(AuditTrail.class).to(JooqAuditTrail.class).in(Singleton.class);
        bind(AuditQueries.class).to(JooqAuditQueries.class).in(Singleton.class);
        bind(Witness.class).to(AuditWitness.class).in(Singleton.class);
        Multibinder.newSetBinder(binder(), KnownRecords.class)
                .addBinding()
                .to(JooqKnownAccounts.class)
                .in(Singleton.class);
    }
}
