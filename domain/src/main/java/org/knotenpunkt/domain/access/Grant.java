package org.knotenpunkt.domain.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

/**
 * A role that an account holds in a scope for a period.
 *
 * <p>Its life: it is given, gets a last day if it has none or an earlier one, and may be withdrawn at once. It stays when it
 * is over. It may be tied to a function of the town: then it gives its right only on days on which its holder serves in that.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class Grant implements Aggregate<Grant> {
    private final GrantId id;
    private final AccountId account;
    private final Right right;
    private final Validity validity;
    private final Given given;
    private final @Nullable Instant withdrawnAt;
    private final @Nullable FunctionId function;
    private final long version;
    private final List<AccessEvent> events;

    /**
     * How a grant came about.
     *
     * @param by who gave it, or null if it was given at the command line of the server
     */
    public record Given(@Nullable AccountId by, Instant at) {}

    private Grant(
            GrantId id,
            AccountId account,
            Right right,
            Validity validity,
            Given given,
            @Nullable Instant withdrawnAt,
            @Nullable FunctionId function,
            long version,
            List<AccessEvent> events) {
        if (!RoleFit.scopesOf(right.role()).contains(ScopeKind.of(right.scope()))) {
            throw new IllegalArgumentException("The role %s does not fit %s".formatted(right.role(), right.scope()));
        }
        if (function != null && town(right.scope()) == null) {
            throw new IllegalArgumentException("There are no functions in " + right.scope());
        }
        this.id = id;
        this.account = account;
        this.right = right;
        this.validity = validity;
        this.given = given;
        this.withdrawnAt = withdrawnAt;
        this.function = function;
        this.version = version;
        this.events = events;
    }

    /**
     * Gives an account a right for a period.
     *
     * @param held all grants of the account so far
     */
    public static Result<Grant, AccessError> give(
            GrantId id, AccountId account, Right right, Validity validity, Given given, Collection<Grant> held) {
        if (!RoleFit.scopesOf(right.role()).contains(ScopeKind.of(right.scope()))) {
            return Result.refusal(new AccessError.RoleDoesNotFit(right.role(), ScopeKind.of(right.scope())));
        }
        if (account.equals(given.by())) {
            return Result.refusal(new AccessError.SelfGrant());
        }
        if (held.stream().anyMatch(other -> other.covers(right, validity))) {
            return Result.refusal(new AccessError.GrantOverlaps(right.role()));
        }
        var granted = new AccessEvent.RoleGranted(id, account, right.role(), town(right.scope()), given.at());
        return Result.success(new Grant(id, account, right, validity, given, null, null, 0, List.of(granted)));
    }

    /** Rebuilds a grant from what a repository stored; for repositories only. */
    public static Grant restore(
            GrantId id,
            AccountId account,
            Right right,
            Validity validity,
            Given given,
            @Nullable Instant withdrawnAt,
            @Nullable FunctionId function,
            long version) {
        return new Grant(id, account, right, validity, given, withdrawnAt, function, version, List.of());
    }

    private boolean covers(Right other, Validity period) {
        return withdrawnAt == null && right.equals(other) && validity.overlaps(period);
    }

    private static @Nullable MunicipalityId town(Scope scope) {
        return scope instanceof Scope.InTown place ? place.municipality() : null;
    }

    /** Lets the grant end with the day, which is today at the earliest and not later than the end it has already. */
    public Result<Grant, AccessError> endOn(LocalDate lastDay, LocalDate today, Instant now) {
        if (isOver(today)) {
            return Result.refusal(new AccessError.GrantOver());
        }
        if (lastDay.isBefore(today)) {
            return Result.refusal(new AccessError.EndInThePast(lastDay));
        }
        var from = validity.from();
        if (from != null && lastDay.isBefore(from)) {
            return Result.refusal(new AccessError.EndBeforeBeginning(from));
        }
        var until = validity.until();
        if (until != null && lastDay.isAfter(until)) {
            return Result.refusal(new AccessError.EndsEarlier(until));
        }
        var ended = new AccessEvent.GrantEnded(id, lastDay, town(right.scope()), now);
        return Result.success(next(validity.endingOn(lastDay), null, function, ended));
    }

    /** Takes the right away at once. */
    public Result<Grant, AccessError> withdraw(LocalDate today, Instant now) {
        if (isOver(today)) {
            return Result.refusal(new AccessError.GrantOver());
        }
        return Result.success(
                next(validity, now, function, new AccessEvent.GrantWithdrawn(id, town(right.scope()), now)));
    }

    /**
     * Ties it to a function of its town, in place of the one to which it was tied. Nobody decides by what they hold a right themselves.
     *
     * @param by who says so
     */
    public Result<Grant, AccessError> tieTo(FunctionId wanted, AccountId by, LocalDate today, Instant now) {
        return changedBy(by, today)
                .map(town -> wanted.equals(function)
                        ? this
                        : next(validity, null, wanted, new AccessEvent.GrantTied(id, wanted, town, now)));
    }

    /** Lets it hold by itself, whatever becomes of the function to which it was tied. */
    public Result<Grant, AccessError> untie(AccountId by, LocalDate today, Instant now) {
        return changedBy(by, today)
                .flatMap(town -> function == null
                        ? Result.refusal(new AccessError.NotTied())
                        : Result.success(
                                next(validity, null, null, new AccessEvent.GrantUntied(id, function, town, now))));
    }

    /** The town, in which somebody else than the holder may say by which function it is held. */
    private Result<MunicipalityId, AccessError> changedBy(AccountId by, LocalDate today) {
        var town = town(right.scope());
        if (town == null) {
            return Result.refusal(new AccessError.NoPeopleHere());
        }
        if (account.equals(by)) {
            return Result.refusal(new AccessError.OwnGrant());
        }
        return isOver(today) ? Result.refusal(new AccessError.GrantOver()) : Result.success(town);
    }

    private Grant next(
            Validity nextValidity,
            @Nullable Instant nextWithdrawnAt,
            @Nullable FunctionId nextFunction,
            AccessEvent event) {
        var nextEvents = Stream.concat(events.stream(), Stream.of(event)).toList();
        return new Grant(id, account, right, nextValidity, given, nextWithdrawnAt, nextFunction, version, nextEvents);
    }

    @Override
    public Grant saved() {
        return new Grant(id, account, right, validity, given, withdrawnAt, function, version + 1, List.of());
    }

    /**
     * Whether the right is held on the day.
     *
     * @param serves whether the holder serves in a function on the day
     */
    public boolean isInForce(LocalDate day, Predicate<FunctionId> serves) {
        return withdrawnAt == null && validity.includes(day) && (function == null || serves.test(function));
    }

    /** Whether the right is held neither on the day nor later, whoever serves in a function. */
    public boolean isOver(LocalDate day) {
        return withdrawnAt != null || validity.isOver(day);
    }

    public GrantId id() {
        return id;
    }

    public AccountId account() {
        return account;
    }

    public Right right() {
        return right;
    }

    public Validity validity() {
        return validity;
    }

    public Given given() {
        return given;
    }

    /** When it was taken away before its time, if it was. */
    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** The function to which it is tied, if it is tied to one. */
    public Optional<FunctionId> function() {
        return Optional.ofNullable(function);
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<AccessEvent> events() {
        return events;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Grant grant && id.equals(grant.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Grant[%s]".formatted(id);
    }
}
