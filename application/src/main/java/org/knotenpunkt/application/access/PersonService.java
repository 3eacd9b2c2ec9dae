package org.knotenpunkt.application.access;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.access.AccessAction;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.AccountPerson;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Says who the accounts are that hold roles in a town. Only those who keep the town do: it takes no more than that to sign. */
public final class PersonService implements IdentifyPerson, FindPersonOfGrant {
    private final GrantRepository grants;
    private final AccountPersons persons;
    private final Rights rights;
    private final DomainEvents events;
    private final Transactions transactions;
    private final InstantSource clock;
    private final Today today;

    /** The account that holds a grant, and where. */
    private record Holder(AccountId account, Scope.InTown place) {
        MunicipalityId town() {
            return place.municipality();
        }

        @Nullable
        UUID organisation() {
            return place instanceof Scope.Organisation one ? one.organisation() : null;
        }
    }

    public PersonService(
            GrantRepository grants,
            AccountPersons persons,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock,
            Today today) {
        this.grants = grants;
        this.persons = persons;
        this.rights = rights;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<AccountPerson, AccessError> identify(Actor actor, GrantId grant, PersonId person) {
        return transactions.call(
                actor,
                () -> holder(actor, grant)
                        .flatMap(holder -> said(actor, holder, person))
                        .peek(said -> {
                            persons.add(said);
                            events.publish(actor, List.of(said.identified()));
                        }));
    }

    private Result<AccountPerson, AccessError> said(Actor actor, Holder holder, PersonId person) {
        var said = new AccountPerson(
                holder.town(), holder.account(), person, new AccountId(actor.account()), clock.instant());
        return Result.<KnownPerson, AccessError>of(
                        persons.known(holder.town(), person, today.today()).filter(KnownPerson::isServing),
                        new AccessError.PersonUnknown(person))
                .flatMap(known -> said.unlessSaid(
                        persons.findByAccount(holder.town(), holder.account()),
                        persons.findByPerson(holder.town(), person)));
    }

    @Override
    public Result<AccountPerson, AccessError> forget(Actor actor, GrantId grant) {
        return transactions.call(
                actor,
                () -> holder(actor, grant)
                        .flatMap(holder -> Result.<AccountPerson, AccessError>of(
                                persons.findByAccount(holder.town(), holder.account()),
                                new AccessError.NotIdentified()))
                        .peek(said -> {
                            persons.remove(said);
                            events.publish(actor, List.of(said.forgotten(clock.instant())));
                        }));
    }

    @Override
    public Result<PersonOfGrant, AccessError> person(Actor actor, GrantId grant) {
        return transactions.read(actor, () -> holder(actor, grant).map(this::person));
    }

    private PersonOfGrant person(Holder holder) {
        var day = today.today();
        return persons.findByAccount(holder.town(), holder.account())
                .flatMap(said -> persons.known(holder.town(), said.person(), day))
                .map(known -> new PersonOfGrant(known, List.of()))
                .orElseGet(() ->
                        new PersonOfGrant(null, persons.withoutAccount(holder.town(), holder.organisation(), day)));
    }

    /** The account that holds the grant, if the actor keeps the town; who keeps the installation knows nobody in it. */
    private Result<Holder, AccessError> holder(Actor actor, GrantId id) {
        return Result.<Grant, AccessError>of(grants.findById(id), new AccessError.GrantNotFound(id))
                .flatMap(grant -> rights.require(
                                actor, AccessAction.MANAGE_GRANTS, grant.right().scope(), grant)
                        .<AccessError>mapRefusal(denial -> GrantService.unlessHidden(denial, id)))
                .flatMap(grant -> grant.right().scope() instanceof Scope.InTown place
                        ? Result.success(new Holder(grant.account(), place))
                        : Result.refusal(new AccessError.NoPeopleHere()));
    }
}
