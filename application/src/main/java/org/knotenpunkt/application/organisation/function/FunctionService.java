package org.knotenpunkt.application.organisation.function;

import static org.knotenpunkt.domain.organisation.OrganisationAction.MANAGE_FUNCTIONS;
import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_TOWN;
import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.function.FunctionError;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.Person;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.domain.organisation.function.Term;
import org.knotenpunkt.domain.organisation.function.TermId;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Texts;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;

/** Keeps which functions there are and who serves in them. */
public final class FunctionService
        implements CreateFunction,
                Appoint,
                EndTerm,
                EndFunction,
                ChangeRoleContact,
                CorrectFunction,
                ReadFunction,
                SearchPeople {
    private final FunctionRepository functions;
    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final Rights rights;
    private final Keeper<OrganisationFunction> keeper;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;

    public FunctionService(
            FunctionRepository functions,
            PersonRepository people,
            OrganisationRepository organisations,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock) {
        this.functions = functions;
        this.people = people;
        this.organisations = organisations;
        this.rights = rights;
        this.keeper = new Keeper<>(functions::save, events);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Result<OrganisationFunction, FunctionError> create(Actor actor, NewFunction given, boolean evenIfSimilar) {
        var scope = new Scope.Organisation(given.town(), given.organisation().value());
        return transactions.call(
                actor,
                () -> rights.require(actor, MANAGE_FUNCTIONS, scope, given)
                        .<FunctionError>mapRefusal(FunctionError.NotAllowed::new)
                        .flatMap(this::inKnownOrganisation)
                        .flatMap(known -> OrganisationFunction.create(
                                new FunctionId(ids.next()),
                                given.town(),
                                given.organisation(),
                                given.kind(),
                                given.label(),
                                given.validity(),
                                given.contact(),
                                clock.instant()))
                        .flatMap(function -> evenIfSimilar ? success(function) : withoutNamesakes(function))
                        .map(function -> keeper.save(actor, function)));
    }

    private Result<OrganisationFunction, FunctionError> withoutNamesakes(OrganisationFunction function) {
        var known = functions.findByOrganisation(function.municipality(), function.organisation()).stream()
                .filter(function::isCalledAs)
                .map(OrganisationFunction::id)
                .toList();
        return known.isEmpty()
                ? success(function)
                : refusal(new FunctionError.SimilarFunctionKnown(function.kind(), known));
    }

    private Result<NewFunction, FunctionError> inKnownOrganisation(NewFunction given) {
        return Result.<Organisation, FunctionError>of(
                        organisations.hold(given.organisation()),
                        new FunctionError.FunctionWithoutOrganisation(given.organisation()))
                .flatMap(organisation -> inItsLife(organisation, given.validity()))
                .map(organisation -> given);
    }

    /** Before the founding of an organisation and after its end nobody serves in it. */
    private Result<OrganisationFunction, FunctionError> inItsLife(OrganisationFunction function, Validity validity) {
        return inItsLife(organisations.hold(function.organisation()).orElseThrow(), validity)
                .map(organisation -> function);
    }

    private static Result<Organisation, FunctionError> inItsLife(Organisation organisation, Validity validity) {
        return organisation.thereIn(validity).mapRefusal(FunctionError.OrganisationNotThere::new);
    }

    @Override
    public Result<OrganisationFunction, FunctionError> appoint(
            Actor actor, FunctionId id, long version, Appointee who, TermRole role, Validity validity) {
        return change(
                actor,
                id,
                version,
                function -> inItsLife(function, validity)
                        .flatMap(there -> person(function.municipality(), who))
                        .flatMap(person -> function.appoint(
                                        new Term(new TermId(ids.next()), person.id(), role, validity), clock.instant())
                                .peek(appointed -> people.save(person))));
    }

    private Result<Person, FunctionError> person(MunicipalityId town, Appointee who) {
        return switch (who) {
            case Appointee.Known(var id) -> Result.of(people.findById(town, id), new FunctionError.UnknownPerson(id));
            case Appointee.Newcomer(var name) -> success(new Person(new PersonId(ids.next()), town, name));
        };
    }

    @Override
    public Result<OrganisationFunction, FunctionError> endTerm(
            Actor actor, FunctionId id, long version, TermId term, LocalDate lastDay) {
        return change(
                actor,
                id,
                version,
                function -> inItsLife(function, new Validity(null, lastDay))
                        .flatMap(there -> there.endTerm(term, lastDay, clock.instant())));
    }

    @Override
    public Result<OrganisationFunction, FunctionError> endFunction(
            Actor actor, FunctionId id, long version, LocalDate lastDay) {
        return change(
                actor,
                id,
                version,
                function -> inItsLife(function, new Validity(null, lastDay))
                        .flatMap(there -> there.end(lastDay, clock.instant())));
    }

    @Override
    public Result<OrganisationFunction, FunctionError> changeRoleContact(
            Actor actor, FunctionId id, long version, RoleContact contact) {
        return change(actor, id, version, function -> function.changeContact(contact, clock.instant()));
    }

    @Override
    public Result<OrganisationFunction, FunctionError> withdrawFunction(
            Actor actor, FunctionId id, long version, @Nullable String reason) {
        return change(actor, id, version, function -> function.withdraw(withdrawal(actor, reason)));
    }

    @Override
    public Result<OrganisationFunction, FunctionError> reopenFunction(Actor actor, FunctionId id, long version) {
        return change(actor, id, version, function -> function.reopen(clock.instant()));
    }

    @Override
    public Result<OrganisationFunction, FunctionError> withdrawTerm(
            Actor actor, FunctionId id, long version, TermId term, @Nullable String reason) {
        return change(actor, id, version, function -> function.withdrawTerm(term, withdrawal(actor, reason)));
    }

    private Withdrawal withdrawal(Actor actor, @Nullable String reason) {
        return new Withdrawal(clock.instant(), actor.account(), reason);
    }

    @Override
    public Result<OrganisationFunction, FunctionError> reopenTerm(
            Actor actor, FunctionId id, long version, TermId term) {
        return change(actor, id, version, function -> function.reopenTerm(term, clock.instant()));
    }

    private Result<OrganisationFunction, FunctionError> change(
            Actor actor,
            FunctionId id,
            long version,
            Function<OrganisationFunction, Result<OrganisationFunction, FunctionError>> operation) {
        return transactions.call(
                actor,
                () -> find(id).flatMap(function -> managing(actor, function))
                        .peek(function -> keeper.requireSeen(function, version))
                        .flatMap(operation)
                        .map(function -> keeper.save(actor, function)));
    }

    @Override
    public Result<OrganisationFunction, FunctionError> read(Actor actor, FunctionId id) {
        return transactions.read(
                actor,
                () -> find(id).flatMap(function -> reading(actor, function.municipality(), function))
                        .flatMap(function ->
                                function.withdrawal().isEmpty() ? success(function) : managing(actor, function)));
    }

    @Override
    public Result<Page<Person>, FunctionError> search(Actor actor, MunicipalityId town, String text, PageRequest page) {
        return transactions.read(
                actor,
                () -> reading(actor, town, town).map(permitted -> people.search(town, Texts.onOneLine(text), page)));
    }

    private Result<OrganisationFunction, FunctionError> managing(Actor actor, OrganisationFunction function) {
        return rights.require(actor, MANAGE_FUNCTIONS, function.scope(), function)
                .mapRefusal(FunctionError.NotAllowed::new);
    }

    private <T> Result<T, FunctionError> reading(Actor actor, MunicipalityId town, T value) {
        return rights.require(actor, READ_TOWN, new Scope.Municipality(town), value)
                .mapRefusal(FunctionError.NotAllowed::new);
    }

    private Result<OrganisationFunction, FunctionError> find(FunctionId id) {
        return Result.of(functions.findById(id), new FunctionError.UnknownFunction(id));
    }
}
