package org.knotenpunkt.application.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.access.AccessAction;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Shows accounts and grants to those who may see them. */
public final class AccessQueryService implements ListAccounts, FindAccount, ListGrants, FindGrant, FindScopes {
    private final AccessQueries queries;
    private final Rights rights;
    private final GrantingRights granting;
    private final Transactions transactions;

    public AccessQueryService(AccessQueries queries, Rights rights, Transactions transactions) {
        this.queries = queries;
        this.rights = rights;
        this.granting = new GrantingRights(rights);
        this.transactions = transactions;
    }

    @Override
    public Result<Page<AccountView>, AccessError> list(Actor actor, @Nullable String text, PageRequest request) {
        return managing(actor, request)
                .map(permitted -> transactions.read(actor, () -> queries.accounts(text, permitted)));
    }

    @Override
    public Result<AccountView, AccessError> find(Actor actor, AccountId id) {
        var permitted = isOwner(actor, id) ? Result.<AccountId, AccessError>success(id) : managing(actor, id);
        return permitted.flatMap(account -> Result.of(
                transactions.read(actor, () -> queries.account(account)), new AccessError.AccountNotFound(account)));
    }

    private static boolean isOwner(Actor actor, AccountId id) {
        return !actor.isAnonymous() && id.value().equals(actor.account());
    }

    @Override
    public Result<AccountView, AccessError> find(Actor actor, SignInName name) {
        return managing(actor, name)
                .flatMap(permitted -> Result.of(
                        transactions.read(actor, () -> queries.account(permitted)),
                        new AccessError.SignInNameUnknown()));
    }

    private <T> Result<T, AccessError> managing(Actor actor, T value) {
        return rights.require(actor, AccessAction.MANAGE_ACCOUNTS, new Scope.Installation(), value)
                .mapRefusal(AccessError.NotAllowed::new);
    }

    @Override
    public Result<Page<GrantView>, AccessError> list(Actor actor, Scope scope, boolean overToo, PageRequest request) {
        return granting.require(actor, scope, request)
                .<AccessError>mapRefusal(AccessError.NotAllowed::new)
                .map(permitted -> transactions.read(actor, () -> queries.grants(scope, overToo, permitted)));
    }

    @Override
    public Result<GrantView, AccessError> find(Actor actor, GrantId id) {
        if (actor.isAnonymous()) {
            return Result.refusal(new AccessError.NotAllowed(new Denial.NotSignedIn()));
        }
        return Result.<GrantView, AccessError>of(
                        transactions.read(actor, () -> queries.grant(id)), new AccessError.GrantNotFound(id))
                .flatMap(grant -> granting.require(actor, grant.right().scope(), grant)
                        .<AccessError>mapRefusal(denial -> GrantService.unlessHidden(denial, id)));
    }

    @Override
    public Result<List<NamedScope>, AccessError> find(Actor actor, ScopeKind kind, String text) {
        if (actor.isAnonymous()) {
            return Result.refusal(new AccessError.NotAllowed(new Denial.NotSignedIn()));
        }
        return Result.success(transactions.read(actor, () -> queries.scopes(kind, text, towns(actor), LIMIT)).stream()
                .filter(found -> granting.permit(actor, found.scope()))
                .toList());
    }

    /** The towns in which the actor may give roles; null if that is all of them. */
    private @Nullable Set<MunicipalityId> towns(Actor actor) {
        return granting.permitEverywhere(actor)
                ? null
                : actor.municipalities().stream()
                        .filter(town -> granting.permit(actor, new Scope.Municipality(town)))
                        .collect(toUnmodifiableSet());
    }
}
