package org.knotenpunkt.application.access;

import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.ESSEN;
import static org.knotenpunkt.domain.access.AccessExamples.HERE;
import static org.knotenpunkt.domain.access.AccessExamples.NETWORK;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.PASSWORD;
import static org.knotenpunkt.domain.access.AccessExamples.SCHOOL;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;

import java.time.Duration;
import java.util.Map;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.Credential;
import org.knotenpunkt.domain.access.Session;
import org.knotenpunkt.domain.access.SessionLimits;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.Person;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.domain.organisation.function.Term;
import org.knotenpunkt.domain.organisation.function.TermId;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

/** The whole feature in memory: its use cases on fakes, in a world with two towns, a school and a network. */
public final class AccessHouse {
    /** The function of the head of the school. */
    public static final FunctionId HEAD = new FunctionId(uuid(5));

    private static final SessionLimits LIMITS = new SessionLimits(Duration.ofHours(8), Duration.ofDays(30));

    public final FixedClock clock = FixedClock.at(NOW);
    public final RecordingEvents events = new RecordingEvents();
    public final Transactions transactions = new DirectTransactions();
    public final InMemoryAccounts accounts = new InMemoryAccounts();
    public final InMemoryGrants grants = new InMemoryGrants();
    public final InMemoryWorld world = new InMemoryWorld();
    public final InMemoryAccountPersons persons =
            new InMemoryAccountPersons(world.organisations(), world.functions(), world.people());
    private final InMemoryIdentities identities =
            new InMemoryIdentities(accounts, grants, persons, Map.of(BOCHUM, "Bochum", ESSEN, "Essen"));
    public final InMemorySessions sessions = new InMemorySessions(identities);
    public final InMemoryPersonalTokens tokens = new InMemoryPersonalTokens(identities);
    public final InMemoryAddressAttempts addresses = new InMemoryAddressAttempts();
    public final InMemorySignInAttempts attempts = new InMemorySignInAttempts();
    public final InMemoryAccessQueries queries = new InMemoryAccessQueries(accounts, grants, persons, sessions, clock);
    public final PlainHasher hasher = new PlainHasher();
    public final ShortListGuesser guesser = new ShortListGuesser();
    public final CountingSecrets secrets = new CountingSecrets();

    private final CountingIds ids = new CountingIds();
    private final PolicyRights rights = new PolicyRights();
    private final PasswordCheck passwordCheck =
            new PasswordCheck(accounts, attempts, addresses, hasher, transactions, clock);
    private final NewPasswords newPasswords = new NewPasswords(hasher, guesser, secrets);

    public final Doorkeeper doorkeeper = new Doorkeeper(
            accounts, sessions, tokens, passwordCheck, secrets, events, transactions, clock, clock, LIMITS);
    public final OwnAccountService ownAccount =
            new OwnAccountService(accounts, sessions, passwordCheck, newPasswords, events, transactions, clock, LIMITS);
    public final TokenService tokenService =
            new TokenService(accounts, tokens, secrets, events, transactions, ids, clock, clock);
    public final AccountService accountService =
            new AccountService(accounts, sessions, tokens, newPasswords, rights, events, transactions, ids, clock);
    public final GrantService grantService =
            new GrantService(grants, accounts, persons, queries, rights, events, transactions, ids, clock, clock);
    public final AccessQueryService queryService = new AccessQueryService(queries, rights, transactions);
    public final PersonService personService =
            new PersonService(grants, persons, rights, events, transactions, clock, clock);

    public AccessHouse() {
        queries.add(new Scope.Municipality(BOCHUM), "Bochum", "05911000");
        queries.add(new Scope.Municipality(ESSEN), "Essen", "05113000");
        queries.add(new Scope.Organisation(BOCHUM, SCHOOL), "Sonnenschule", "123456");
        queries.add(new Scope.Initiative(NETWORK), "Netz", "");
    }

    /** The account number so and so, stored, with the password of the examples. */
    public Account withAccount(int number) {
        return withAccount(number, false);
    }

    public Account withAccount(int number, boolean temporary) {
        accounts.save(anAccount(number, new Credential(hasher.hash(PASSWORD), temporary)));
        return accounts.findById(anAccount(number).id()).orElseThrow();
    }

    /** The person number so and so, who stands in for the head of the school; nobody has said who has an account of theirs. */
    public Person withDeputyHead(int number) {
        if (world.organisations().findById(new OrganisationId(SCHOOL)).isEmpty()) {
            world.organisations().save(sonnenschule());
        }
        var person = new Person(new PersonId(uuid(400 + number)), BOCHUM, "Mina Muster " + number);
        world.people().save(person);
        var function = world.functions().findById(HEAD).orElseGet(AccessHouse::headOfSchool);
        var term = new Term(new TermId(uuid(500 + number)), person.id(), TermRole.DEPUTY, Validity.ALWAYS);
        world.functions().save(function.appoint(term, NOW).orElseThrow());
        return person;
    }

    private static Organisation sonnenschule() {
        return Organisation.register(
                new OrganisationId(SCHOOL),
                OrganisationKind.SCHOOL,
                BOCHUM,
                OrganisationName.of("Sonnenschule"),
                null,
                Contact.NONE,
                null,
                null,
                NOW);
    }

    private static OrganisationFunction headOfSchool() {
        return OrganisationFunction.create(
                        HEAD,
                        BOCHUM,
                        new OrganisationId(SCHOOL),
                        FunctionKind.HEAD_OF_SCHOOL,
                        null,
                        Validity.ALWAYS,
                        RoleContact.NONE,
                        NOW)
                .orElseThrow();
    }

    /** Somebody who has signed in with the account and the password of the examples. */
    public SignIn.SignedIn signedIn(Account account) {
        return doorkeeper.signIn(account.name(), PASSWORD, HERE).orElseThrow();
    }

    /** The one who acts in the session, now. */
    public Actor actor(SignIn.SignedIn signedIn) {
        return doorkeeper.identify(signedIn.token()).orElseThrow().actor();
    }

    public boolean isAlive(Session session) {
        return sessions.findByAccount(session.account()).contains(session);
    }
}
