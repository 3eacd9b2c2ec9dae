package org.knotenpunkt.application.access;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.AccessEvent;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.PersonalToken;
import org.knotenpunkt.domain.access.PersonalTokenId;
import org.knotenpunkt.domain.access.TokenReach;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Result;

/** Keeps the personal access tokens of whoever has signed in. */
public final class TokenService implements CreateToken, ListTokens, RevokeToken {
    private final AccountRepository accounts;
    private final PersonalTokenStore tokens;
    private final SecretSource secrets;
    private final DomainEvents events;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final Today today;

    public TokenService(
            AccountRepository accounts,
            PersonalTokenStore tokens,
            SecretSource secrets,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.secrets = secrets;
        this.events = events;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<CreatedToken, AccessError> create(Actor actor, String name, TokenReach reach, LocalDate lastDay) {
        return Owner.of(actor)
                .flatMap(account -> transactions.call(
                        actor,
                        () -> withPasswordOfItsOwn(account)
                                .flatMap(this::unlessTooMany)
                                .flatMap(owner -> created(owner, name, reach, lastDay))
                                .peek(created -> store(actor, created.token()))));
    }

    /** A token would outlive the temporary password, which somebody else knows, and go on with all that its owner may do later. */
    private Result<AccountId, AccessError> withPasswordOfItsOwn(AccountId id) {
        return Result.<Account, AccessError>of(accounts.findById(id), new AccessError.AccountNotFound(id))
                .flatMap(account -> account.credential().temporary()
                        ? Result.refusal(new AccessError.PasswordTemporary())
                        : Result.success(id));
    }

    private Result<AccountId, AccessError> unlessTooMany(AccountId account) {
        return tokens.findByAccount(account).size() < PersonalToken.MAX_TOKENS
                ? Result.success(account)
                : Result.refusal(new AccessError.TooManyTokens(PersonalToken.MAX_TOKENS));
    }

    private Result<CreatedToken, AccessError> created(
            AccountId account, String name, TokenReach reach, LocalDate lastDay) {
        var secret = secrets.personalToken();
        return PersonalToken.create(
                        new PersonalTokenId(ids.next()),
                        secret,
                        account,
                        name,
                        reach,
                        lastDay,
                        today.today(),
                        clock.instant())
                .map(token -> new CreatedToken(token, secret));
    }

    private void store(Actor actor, PersonalToken token) {
        tokens.add(token);
        events.publish(
                actor,
                List.of(new AccessEvent.TokenCreated(
                        token.account(), token.id(), token.reach(), token.lastDay(), token.createdAt())));
    }

    @Override
    public Result<List<PersonalToken>, AccessError> list(Actor actor) {
        return Owner.of(actor).map(account -> transactions.read(actor, () -> tokens.findByAccount(account)));
    }

    @Override
    public Result<PersonalToken, AccessError> revoke(Actor actor, PersonalTokenId id) {
        return Owner.of(actor)
                .flatMap(account -> transactions.call(
                        actor,
                        () -> Result.<PersonalToken, AccessError>of(
                                        tokens.findByAccount(account).stream()
                                                .filter(token -> token.id().equals(id))
                                                .findFirst(),
                                        new AccessError.TokenNotFound(id))
                                .peek(token -> revoke(actor, token))));
    }

    private void revoke(Actor actor, PersonalToken token) {
        var now = clock.instant();
        tokens.revoke(token.id(), now);
        events.publish(actor, List.of(new AccessEvent.TokenRevoked(token.account(), token.id(), now)));
    }
}
