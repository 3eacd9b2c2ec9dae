package org.knotenpunkt.bootstrap.rights;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import com.google.inject.util.Modules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.knotenpunkt.application.access.CreateAccount;
import org.knotenpunkt.application.access.CreateToken;
import org.knotenpunkt.application.access.CreatedToken;
import org.knotenpunkt.application.access.GrantRole;
import org.knotenpunkt.application.access.IdentifyPerson;
import org.knotenpunkt.application.access.SecretSource;
import org.knotenpunkt.application.access.SessionStore;
import org.knotenpunkt.application.access.SignIn;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.bootstrap.AppModule;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.PreparedFolder;
import org.knotenpunkt.bootstrap.RunningServer;
import org.knotenpunkt.bootstrap.TestServer;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.PersonalTokenId;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.access.Session;
import org.knotenpunkt.domain.access.SessionId;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.access.TokenReach;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.ClientAddress;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

/**
 * The whole house on a database of its own: two towns, two networks, one thing of each kind in each {@link Place}, and everybody who
 * tries. Nothing in it was put there but by use cases. Tests share one, and none of these changes what it holds.
 */
final class World implements AutoCloseable {
    static final Password PASSWORD = new Password("Apfelkuchen am Sonntag");

    /** The version of nothing that there is: whoever may change something has lost a race. */
    static final long NO_VERSION = 999;

    /** What belongs to one account alone. */
    static final Set<Class<?>> OWNED = Set.of(SessionId.class, PersonalTokenId.class, AccountId.class);

    /** Who stands in for the head of the school; whoever leads it by a session is this person. */
    record Deputy(PersonId person) {}

    /** A file of the agreement to which nothing refers. */
    record Stray(FileId file) {}

    /** An organisation, a social space and a network of which nothing else speaks. */
    record Lone(OrganisationId organisation, SocialSpaceId space, InitiativeId network) {}

    /** An open link through which somebody has answered, in a wave that is open. */
    record OpenLink(InvitationId invitation) {}

    /** An assessment that is concluded, and of which everybody can read what came of it; and one whose wave is closed. */
    record Concluded(AssessmentId assessment, AssessmentId counted) {}

    private final TestServer server;
    private final Map<Place, Map<Class<?>, Object>> ids = new EnumMap<>(Place.class);
    private final Map<Place, Map<Somebody, Person>> people = new EnumMap<>(Place.class);
    private final Map<Object, Object> ownOfOthers = new HashMap<>();

    private World(String folder) {
        server = TestServer.start(
                PreparedFolder.empty(folder),
                Map.of(
                        "operations.port", "0",
                        "rate.account", "0",
                        "rate.address", "0",
                        "rate.answers.address", "0",
                        "rate.answers.wave", "0"),
                false);
        var builder = new WorldBuilder(installation());
        ids.putAll(builder.places());
    }

    /** One more, for a test that changes what it holds. */
    static World another(String folder) {
        return new World(folder);
    }

    /** Gives tests the one world that there is, and ends it with the last of them. */
    static final class Resolver implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType().equals(World.class);
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(World.class, key -> new World("rights"));
        }
    }

    /** Somebody has an account from when a test asks for her: each password is hashed with care, which takes its time. */
    private Person person(Somebody somebody, Place place) {
        var known = people.computeIfAbsent(place, any -> new HashMap<>());
        return known.computeIfAbsent(somebody, any -> newPerson(somebody, place));
    }

    private Person newPerson(Somebody somebody, Place place) {
        if (somebody.means() == Somebody.Means.NOTHING) {
            return new Person(somebody, null, Actor.ANONYMOUS, null);
        }
        var name = new SignInName("%s@proof.example".formatted(UUID.randomUUID()));
        var account = get(CreateAccount.class)
                .create(Actor.operator(), name, "Probe", PASSWORD)
                .orElseThrow()
                .account()
                .id();
        var rights = rights(somebody, place);
        rights.forEach(right -> identify(
                somebody,
                place,
                get(GrantRole.class)
                        .grant(Actor.operator(), name, right, Validity.ALWAYS)
                        .orElseThrow()
                        .id()));
        var actor = new Actor(account.value(), rights);
        return switch (somebody.means()) {
            case NOTHING, SESSION ->
                new Person(somebody, name, actor, signedIn(name).token().value());
            case READING_TOKEN -> byToken(somebody, name, actor, TokenReach.READ);
            case WRITING_TOKEN -> byToken(somebody, name, actor, TokenReach.WRITE);
        };
    }

    private void identify(Somebody somebody, Place place, GrantId grant) {
        if (somebody.role() == Role.SCHOOL_LEADERSHIP) {
            var town = new Scope.Municipality(id(place, MunicipalityId.class));
            var keeper = new Actor(UUID.randomUUID(), Set.of(new Right(Role.COORDINATION, town)));
            get(IdentifyPerson.class)
                    .identify(keeper, grant, id(place, Deputy.class).person())
                    .orElseThrow();
        }
    }

    private Person byToken(Somebody somebody, SignInName name, Actor owner, TokenReach reach) {
        var created = token(owner, reach);
        var actor = new Actor(
                owner.account(), owner.rights(), reach.meansBy(created.token().id()));
        return new Person(somebody, name, actor, created.secret().value());
    }

    private SignIn.SignedIn signedIn(SignInName name) {
        return get(SignIn.class)
                .signIn(name, PASSWORD, new ClientAddress("192.0.2.1"))
                .orElseThrow();
    }

    private CreatedToken token(Actor owner, TokenReach reach) {
        return get(CreateToken.class)
                .create(
                        owner,
                        "Probe",
                        reach,
                        LocalDate.now(ZoneId.systemDefault()).plusDays(1))
                .orElseThrow();
    }

    /** What belongs to one account alone: at the own school something new of the person's own, elsewhere somebody else's. */
    Object owned(Person person, Place place, Class<?> type) {
        return place == Place.HERE && person.token() != null ? own(person, type) : ownOfOthers(person, type);
    }

    private Object own(Person person, Class<?> type) {
        var owner = new Actor(person.actor().account(), Set.of());
        if (type.equals(SessionId.class)) {
            return session(owner);
        }
        return type.equals(PersonalTokenId.class)
                ? token(owner, TokenReach.READ).token().id()
                : new AccountId(owner.account());
    }

    private SessionId session(Actor owner) {
        var token = get(SecretSource.class).token();
        var session = Session.start(token, new AccountId(owner.account()), Instant.now());
        get(Transactions.class).call(owner, () -> {
            get(SessionStore.class).add(session);
            return session;
        });
        return session.id();
    }

    private Object ownOfOthers(Person person, Class<?> type) {
        var other = holding(person.somebody().role() == Role.READER ? Role.COORDINATION : Role.READER);
        return ownOfOthers.computeIfAbsent(List.of(other, type), key -> own(other, type));
    }

    private Set<Right> rights(Somebody somebody, Place place) {
        var role = somebody.role();
        var kind = somebody.scope();
        if (role == null || kind == null) {
            return Set.of();
        }
        var right = new Right(role, scope(kind, place));
        return role == Role.CENTRE_LEAD ? Set.of(right, new Right(role, ofCentre(place))) : Set.of(right);
    }

    /** Who leads the centre of a school works at both. */
    private Scope ofCentre(Place place) {
        return new Scope.Organisation(
                id(place, MunicipalityId.class), id(place, CentreId.class).value());
    }

    private Scope scope(ScopeKind kind, Place place) {
        var town = id(place, MunicipalityId.class);
        return switch (kind) {
            case INSTALLATION -> new Scope.Installation();
            case INITIATIVE ->
                new Scope.Initiative(id(place, InitiativeId.class).value());
            case MUNICIPALITY -> new Scope.Municipality(town);
            case ORGANISATION ->
                new Scope.Organisation(town, id(place, OrganisationId.class).value());
        };
    }

    /** What somebody says who wants something done in the place. */
    Samples samples(Person person, Place place) {
        var known = ids(place);
        return new Samples(type ->
                OWNED.contains(type) ? Optional.of(owned(person, place, type)) : Optional.ofNullable(known.get(type)));
    }

    /** One more house on the same database, in which something is different. */
    Injector house(Module different) {
        var module = new AppModule(Configuration.of(Map.of(), Map.of()), get(DataSource.class), List::of, false);
        return Guice.createInjector(Stage.DEVELOPMENT, Modules.override(module).with(different));
    }

    /** Everybody who tries. */
    List<Person> people() {
        return Somebody.everybody().stream()
                .map(somebody -> person(somebody, Place.HERE))
                .toList();
    }

    /** Who has not signed in. */
    Person stranger() {
        return person(Somebody.everybody().getLast(), Place.HERE);
    }

    /** Those who keep what is in the place, and those who keep the house. */
    List<Person> keepers(Place place) {
        var elsewhere = place == Place.ELSEWHERE ? place : Place.HERE;
        return List.of(
                holding(Role.COORDINATION, elsewhere),
                holding(Role.INITIATIVE_OFFICE, elsewhere),
                holding(Role.OPERATOR));
    }

    Person holding(Role role) {
        return holding(role, Place.HERE);
    }

    private Person holding(Role role, Place place) {
        return Somebody.everybody().stream()
                .filter(somebody -> somebody.role() == role)
                .findFirst()
                .map(somebody -> person(somebody, place))
                .orElseThrow();
    }

    <T> T id(Place place, Class<T> type) {
        return type.cast(Objects.requireNonNull(ids(place).get(type), type.getName()));
    }

    /** What there is in the place, by the types of the ids. */
    Map<Class<?>, Object> ids(Place place) {
        return Map.copyOf(ids.getOrDefault(place, Map.of()));
    }

    RunningServer server() {
        return server.running();
    }

    Installation installation() {
        return server().installation();
    }

    <T> T get(Class<T> type) {
        return installation().get(type);
    }

    @Override
    public void close() {
        server.close();
    }
}
