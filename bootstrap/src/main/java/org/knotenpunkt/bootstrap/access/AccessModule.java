package org.knotenpunkt.bootstrap.access;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import org.knotenpunkt.application.access.AccessQueries;
import org.knotenpunkt.application.access.AccessQueryService;
import org.knotenpunkt.application.access.AccountPersons;
import org.knotenpunkt.application.access.AccountRepository;
import org.knotenpunkt.application.access.AccountService;
import org.knotenpunkt.application.access.AddressAttemptStore;
import org.knotenpunkt.application.access.ChangePassword;
import org.knotenpunkt.application.access.CreateAccount;
import org.knotenpunkt.application.access.CreateToken;
import org.knotenpunkt.application.access.DisableAccount;
import org.knotenpunkt.application.access.Doorkeeper;
import org.knotenpunkt.application.access.EnableAccount;
import org.knotenpunkt.application.access.EndGrant;
import org.knotenpunkt.application.access.FindAccount;
import org.knotenpunkt.application.access.FindGrant;
import org.knotenpunkt.application.access.FindPersonOfGrant;
import org.knotenpunkt.application.access.FindScopes;
import org.knotenpunkt.application.access.FindTies;
import org.knotenpunkt.application.access.GrantRepository;
import org.knotenpunkt.application.access.GrantRole;
import org.knotenpunkt.application.access.GrantService;
import org.knotenpunkt.application.access.IdentifyPerson;
import org.knotenpunkt.application.access.IdentifySession;
import org.knotenpunkt.application.access.IdentifyToken;
import org.knotenpunkt.application.access.ListAccounts;
import org.knotenpunkt.application.access.ListGrants;
import org.knotenpunkt.application.access.ListSessions;
import org.knotenpunkt.application.access.ListTokens;
import org.knotenpunkt.application.access.NewPasswords;
import org.knotenpunkt.application.access.OwnAccountService;
import org.knotenpunkt.application.access.PasswordCheck;
import org.knotenpunkt.application.access.PasswordGuesser;
import org.knotenpunkt.application.access.PasswordHasher;
import org.knotenpunkt.application.access.PersonService;
import org.knotenpunkt.application.access.PersonalTokenStore;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.access.ResetPassword;
import org.knotenpunkt.application.access.RevokeSession;
import org.knotenpunkt.application.access.RevokeToken;
import org.knotenpunkt.application.access.SecretSource;
import org.knotenpunkt.application.access.SessionStore;
import org.knotenpunkt.application.access.SignIn;
import org.knotenpunkt.application.access.SignInAttemptStore;
import org.knotenpunkt.application.access.SignOut;
import org.knotenpunkt.application.access.TieGrant;
import org.knotenpunkt.application.access.TokenService;
import org.knotenpunkt.application.access.WithdrawGrant;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Permits;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.access.SessionLimits;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.persistence.access.AccessPersistenceModule;
import org.knotenpunkt.web.access.AccessWebModule;

/** Signing in, accounts, grants, and the answer to who may do what. */
public final class AccessModule extends AbstractModule {
    private final SessionLimits limits;

    public AccessModule(SessionLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void configure() {
        install(new AccessPersistenceModule());
        install(new AccessWebModule());
        bind(SessionLimits.class).toInstance(limits);
        bind(SignIn.class).to(Doorkeeper.class);
        bind(SignOut.class).to(Doorkeeper.class);
        bind(IdentifySession.class).to(Doorkeeper.class);
        bind(IdentifyToken.class).to(Doorkeeper.class);
        bind(CreateToken.class).to(TokenService.class);
        bind(ListTokens.class).to(TokenService.class);
        bind(RevokeToken.class).to(TokenService.class);
        bind(ChangePassword.class).to(OwnAccountService.class);
        bind(ListSessions.class).to(OwnAccountService.class);
        bind(RevokeSession.class).to(OwnAccountService.class);
        bind(CreateAccount.class).to(AccountService.class);
        bind(DisableAccount.class).to(AccountService.class);
        bind(EnableAccount.class).to(AccountService.class);
        bind(ResetPassword.class).to(AccountService.class);
        bind(GrantRole.class).to(GrantService.class);
        bind(EndGrant.class).to(GrantService.class);
        bind(WithdrawGrant.class).to(GrantService.class);
        bind(TieGrant.class).to(GrantService.class);
        bind(FindTies.class).to(GrantService.class);
        bind(ListAccounts.class).to(AccessQueryService.class);
        bind(FindAccount.class).to(AccessQueryService.class);
        bind(ListGrants.class).to(AccessQueryService.class);
        bind(FindGrant.class).to(AccessQueryService.class);
        bind(FindScopes.class).to(AccessQueryService.class);
        bind(IdentifyPerson.class).to(PersonService.class);
        bind(FindPersonOfGrant.class).to(PersonService.class);
        install(new AuditModule());
        install(new SightModule());
    }

    @Provides
    @Singleton
    static Rights rights(Permits permits) {
        return new PolicyRights(permits);
    }

    @Provides
    @Singleton
    static PasswordCheck passwordCheck(
            AccountRepository accounts,
            SignInAttemptStore attempts,
            AddressAttemptStore addresses,
            PasswordHasher hasher,
            Transactions transactions,
            InstantSource clock) {
        return new PasswordCheck(accounts, attempts, addresses, hasher, transactions, clock);
    }

    @Provides
    @Singleton
    static NewPasswords newPasswords(PasswordHasher hasher, PasswordGuesser guesser, SecretSource secrets) {
        return new NewPasswords(hasher, guesser, secrets);
    }

    @Provides
    @Singleton
    static Doorkeeper doorkeeper(
            AccountRepository accounts,
            SessionStore sessions,
            PersonalTokenStore tokens,
            PasswordCheck passwords,
            SecretSource secrets,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock,
            Today today,
            SessionLimits limits) {
        return new Doorkeeper(
                accounts, sessions, tokens, passwords, secrets, events, transactions, clock, today, limits);
    }

    @Provides
    @Singleton
    static OwnAccountService ownAccountService(
            AccountRepository accounts,
            SessionStore sessions,
            PasswordCheck passwords,
            NewPasswords newPasswords,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock,
            SessionLimits limits) {
        return new OwnAccountService(accounts, sessions, passwords, newPasswords, events, transactions, clock, limits);
    }

    @Provides
    @Singleton
    static TokenService tokenService(
            AccountRepository accounts,
            PersonalTokenStore tokens,
            SecretSource secrets,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        return new TokenService(accounts, tokens, secrets, events, transactions, ids, clock, today);
    }

    @Provides
    @Singleton
    static AccountService accountService(
            AccountRepository accounts,
            SessionStore sessions,
            PersonalTokenStore tokens,
            NewPasswords passwords,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock) {
        return new AccountService(accounts, sessions, tokens, passwords, rights, events, transactions, ids, clock);
    }

    @Provides
    @Singleton
    static GrantService grantService(
            GrantRepository grants,
            AccountRepository accounts,
            AccountPersons persons,
            AccessQueries queries,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        return new GrantService(grants, accounts, persons, queries, rights, events, transactions, ids, clock, today);
    }

    @Provides
    @Singleton
    static AccessQueryService accessQueryService(AccessQueries queries, Rights rights, Transactions transactions) {
        return new AccessQueryService(queries, rights, transactions);
    }

    @Provides
    @Singleton
    static PersonService personService(
            GrantRepository grants,
            AccountPersons persons,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock,
            Today today) {
        return new PersonService(grants, persons, rights, events, transactions, clock, today);
    }
}
