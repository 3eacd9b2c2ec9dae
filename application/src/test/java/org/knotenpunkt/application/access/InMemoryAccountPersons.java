package org.knotenpunkt.application.access;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.function.InMemoryFunctions;
import org.knotenpunkt.application.organisation.function.InMemoryPeople;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.AccountPerson;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.Person;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;

/** Which accounts are which people, in a list. */
public final class InMemoryAccountPersons implements AccountPersons {
    private final OrganisationRepository organisations;
    private final InMemoryFunctions functions;
    private final InMemoryPeople people;
    private final List<AccountPerson> stored = new ArrayList<>();

    public InMemoryAccountPersons(
            OrganisationRepository organisations, InMemoryFunctions functions, InMemoryPeople people) {
        this.organisations = organisations;
        this.functions = functions;
        this.people = people;
    }

    @Override
    public Optional<AccountPerson> findByAccount(MunicipalityId town, AccountId account) {
        return in(town).filter(said -> said.account().equals(account)).findFirst();
    }

    @Override
    public Optional<AccountPerson> findByPerson(MunicipalityId town, PersonId person) {
        return in(town).filter(said -> said.person().equals(person)).findFirst();
    }

    private Stream<AccountPerson> in(MunicipalityId town) {
        return stored.stream().filter(said -> said.municipality().equals(town));
    }

    @Override
    public void add(AccountPerson said) {
        if (findByAccount(said.municipality(), said.account()).isPresent()
                || findByPerson(said.municipality(), said.person()).isPresent()) {
            throw new ConcurrentChangeException(said.account() + " has been identified by someone else");
        }
        stored.add(said);
    }

    @Override
    public void remove(AccountPerson said) {
        if (!stored.remove(said)) {
            throw new ConcurrentChangeException(said.account() + " has been forgotten by someone else");
        }
    }

    @Override
    public Optional<KnownPerson> known(MunicipalityId town, PersonId person, LocalDate day) {
        return people.findById(town, person).map(found -> known(found, day));
    }

    private KnownPerson known(Person person, LocalDate day) {
        return new KnownPerson(
                person.id(),
                person.name(),
                functions(person, day)
                        .flatMap(function -> function.terms().stream()
                                .filter(term -> term.person().equals(person.id()))
                                .filter(term -> !term.validity().isOver(day))
                                .map(term -> new KnownPerson.Service(
                                        function.id(),
                                        function.kind(),
                                        function.label().orElse(null),
                                        term.role(),
                                        function.organisation(),
                                        nameOf(function, day))))
                        .sorted(comparing(KnownPerson.Service::organisation)
                                .thenComparing(KnownPerson.Service::kind)
                                .thenComparing(KnownPerson.Service::role))
                        .toList());
    }

    private Stream<OrganisationFunction> functions(Person person, LocalDate day) {
        return functions
                .all()
                .filter(function -> function.municipality().equals(person.municipality()))
                .filter(function -> service(function, person.id(), day).isPresent());
    }

    /** Nobody serves in an organisation that has ended. */
    private Optional<Validity> service(OrganisationFunction function, PersonId person, LocalDate day) {
        var lastDay = organisations
                .findById(function.organisation())
                .orElseThrow()
                .life()
                .lastDay()
                .orElse(null);
        return function.service(person, day)
                .flatMap(period -> period.intersect(new Validity(null, lastDay)))
                .filter(period -> !period.isOver(day));
    }

    /** Whether the account is a person who serves in the function on the day. */
    boolean serves(AccountId account, FunctionId function, LocalDate day) {
        return service(account, functions.findById(function).orElseThrow(), day)
                .filter(period -> period.includes(day))
                .isPresent();
    }

    private Optional<Validity> service(AccountId account, OrganisationFunction function, LocalDate day) {
        return findByAccount(function.municipality(), account).flatMap(said -> service(function, said.person(), day));
    }

    HeldBy heldBy(AccountId account, FunctionId id, LocalDate day) {
        var function = functions.findById(id).orElseThrow();
        return new HeldBy(
                id,
                new HeldBy.Name(
                        function.kind(), function.label().orElse(null), function.organisation(), nameOf(function, day)),
                service(account, function, day).orElse(null));
    }

    private String nameOf(OrganisationFunction function, LocalDate day) {
        return organisations
                .findById(function.organisation())
                .orElseThrow()
                .facts()
                .called(day)
                .shortest();
    }

    @Override
    public List<KnownPerson> withoutAccount(MunicipalityId town, @Nullable UUID first, LocalDate day) {
        return people.all()
                .filter(person -> person.municipality().equals(town))
                .filter(person -> findByPerson(town, person.id()).isEmpty())
                .filter(person -> functions(person, day).findAny().isPresent())
                .sorted(comparing((Person person) -> functions(person, day)
                                .noneMatch(function ->
                                        function.organisation().value().equals(first)))
                        .thenComparing(Person::name, Collator.getInstance(Locale.GERMAN))
                        .thenComparing(person -> person.id().toString()))
                .map(person -> known(person, day))
                .toList();
    }
}
