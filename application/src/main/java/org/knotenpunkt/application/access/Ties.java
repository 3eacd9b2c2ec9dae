package org.knotenpunkt.application.access;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Ties grants to functions in which their holders serve, as far as the town knows who these are. */
final class Ties {
    private final AccountPersons persons;
    private final InstantSource clock;
    private final Today today;

    Ties(AccountPersons persons, InstantSource clock, Today today) {
        this.persons = persons;
        this.clock = clock;
        this.today = today;
    }

    Result<Grant, AccessError> tie(Actor actor, Grant grant, FunctionId function) {
        return grant.tieTo(function, new AccountId(actor.account()), today.today(), clock.instant())
                .flatMap(tied -> holder(tied)
                        .flatMap(holder -> holder.servesIn(function)
                                ? Result.success(tied)
                                : Result.refusal(new AccessError.NotServing(function))));
    }

    /** The functions in which the account's person serves today or later in the town of the place; none where nobody has said who that is. */
    Result<List<KnownPerson.Service>, AccessError> of(AccountId account, Scope scope) {
        return scope instanceof Scope.InTown place
                ? Result.success(person(place.municipality(), account)
                        .map(KnownPerson::services)
                        .orElse(List.of()))
                : Result.refusal(new AccessError.NoPeopleHere());
    }

    private Result<KnownPerson, AccessError> holder(Grant grant) {
        return grant.right().scope() instanceof Scope.InTown place
                ? holder(place.municipality(), grant.account())
                : Result.refusal(new AccessError.NoPeopleHere());
    }

    private Result<KnownPerson, AccessError> holder(MunicipalityId town, AccountId account) {
        return Result.of(person(town, account), new AccessError.NotIdentified());
    }

    private Optional<KnownPerson> person(MunicipalityId town, AccountId account) {
        return persons.findByAccount(town, account).flatMap(said -> persons.known(town, said.person(), today.today()));
    }
}
