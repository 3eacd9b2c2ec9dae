package org.knotenpunkt.application.access;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

/** Gives roles and takes them, and says by which functions they are held. */
public final class GrantService implements GrantRole, EndGrant, WithdrawGrant, TieGrant, FindTies {
    private final GrantRepository grants;
    private final AccountRepository accounts;
    private final AccessQueries queries;
    private final GrantingRights rights;
    private final Ties ties;
    private final Keeper<Grant> keeper;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final Today today;

    public GrantService(
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
        this.grants = grants;
        this.accounts = accounts;
        this.queries = queries;
        this.rights = new GrantingRights(rights);
        this.ties = new Ties(persons, clock, today);
        this.keeper = new Keeper<>(grants::save, events);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<Grant, AccessError> grant(Actor actor, SignInName name, Right right, Validity validity) {
        return transactions.call(
                actor,
                () -> rights.require(actor, right.scope(), right.scope())
                        .<AccessError>mapRefusal(AccessError.NotAllowed::new)
                        .flatMap(scope -> given(actor, name, right, validity))
                        .map(grant -> keeper.save(actor, grant)));
    }

    @Override
    public Result<Grant, AccessError> grantFor(
            Actor actor, SignInName name, Right right, Validity validity, FunctionId function) {
        return transactions.call(
                actor,
                () -> rights.requireThere(actor, right.scope(), right.scope())
                        .<AccessError>mapRefusal(AccessError.NotAllowed::new)
                        .flatMap(scope -> given(actor, name, right, validity))
                        .flatMap(grant -> ties.tie(actor, grant, function))
                        .map(grant -> keeper.save(actor, grant)));
    }

    @Override
    public Result<List<KnownPerson.Service>, AccessError> ties(Actor actor, SignInName name, Scope place) {
        return transactions.read(
                actor,
                () -> rights.requireThere(actor, place, place)
                        .<AccessError>mapRefusal(AccessError.NotAllowed::new)
                        .flatMap(scope -> holder(name))
                        .flatMap(holder -> ties.of(holder.id(), place)));
    }

    private Result<Grant, AccessError> given(Actor actor, SignInName name, Right right, Validity validity) {
        return existing(right.scope())
                .flatMap(scope -> holder(name))
                .flatMap(holder -> give(actor, holder.id(), right, validity));
    }

    private Result<Scope, AccessError> existing(Scope scope) {
        return queries.exists(scope)
                ? Result.success(scope)
                : Result.refusal(new AccessError.ScopeUnknown(ScopeKind.of(scope)));
    }

    private Result<Account, AccessError> holder(SignInName name) {
        return Result.<Account, AccessError>of(accounts.findByName(name), new AccessError.SignInNameUnknown())
                .flatMap(account -> account.isDisabled()
                        ? Result.refusal(new AccessError.AccountDisabled())
                        : Result.success(account));
    }

    private Result<Grant, AccessError> give(Actor actor, AccountId holder, Right right, Validity validity) {
        var by = actor.account().equals(Actor.operator().account()) ? null : new AccountId(actor.account());
        return Grant.give(
                new GrantId(ids.next()),
                holder,
                right,
                validity,
                new Grant.Given(by, clock.instant()),
                grants.findByAccount(holder));
    }

    @Override
    public Result<Grant, AccessError> end(Actor actor, GrantId id, long version, LocalDate lastDay) {
        return transactions.call(
                actor,
                () -> find(actor, id, version)
                        .flatMap(grant -> grant.endOn(lastDay, today.today(), clock.instant()))
                        .map(grant -> keeper.save(actor, grant)));
    }

    @Override
    public Result<Grant, AccessError> withdraw(Actor actor, GrantId id, long version) {
        return transactions.call(
                actor,
                () -> find(actor, id, version)
                        .flatMap(grant -> grant.withdraw(today.today(), clock.instant()))
                        .map(grant -> keeper.save(actor, grant)));
    }

    private Result<Grant, AccessError> find(Actor actor, GrantId id, long version) {
        return find(id, version, grant -> rights.require(actor, grant.right().scope(), grant));
    }

    private Result<Grant, AccessError> find(
            GrantId id, long version, Function<Grant, Result<Grant, Denial>> permitting) {
        return Result.<Grant, AccessError>of(grants.findById(id), new AccessError.GrantNotFound(id))
                .flatMap(grant -> permitting.apply(grant).<AccessError>mapRefusal(denial -> unlessHidden(denial, id)))
                .peek(grant -> keeper.requireSeen(grant, version));
    }

    @Override
    public Result<Grant, AccessError> tie(Actor actor, GrantId id, long version, FunctionId function) {
        return transactions.call(
                actor,
                () -> findThere(actor, id, version)
                        .flatMap(grant -> ties.tie(actor, grant, function))
                        .map(grant -> keeper.save(actor, grant)));
    }

    @Override
    public Result<Grant, AccessError> untie(Actor actor, GrantId id, long version) {
        return transactions.call(
                actor,
                () -> findThere(actor, id, version)
                        .flatMap(grant -> grant.untie(new AccountId(actor.account()), today.today(), clock.instant()))
                        .map(grant -> keeper.save(actor, grant)));
    }

    private Result<Grant, AccessError> findThere(Actor actor, GrantId id, long version) {
        return find(
                id, version, grant -> rights.requireThere(actor, grant.right().scope(), grant));
    }

    /** A grant out of reach is answered like one that does not exist. */
    static AccessError unlessHidden(Denial denial, GrantId id) {
        return denial instanceof Denial.OutOfReach
                ? new AccessError.GrantNotFound(id)
                : new AccessError.NotAllowed(denial);
    }
}
