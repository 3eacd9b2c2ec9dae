package org.knotenpunkt.domain.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Texts;

/**
 * How the server knows somebody who signs in.
 *
 * <p>Its life: it is created, and may be disabled and enabled again; it is never deleted, for what was done under it stays.
 * Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class Account implements Aggregate<Account> {
    public static final int MAX_NAME_LENGTH = 200;

    private final AccountId id;
    private final SignInName name;
    private final String displayName;
    private final Credential credential;
    private final Instant createdAt;
    private final @Nullable Instant disabledAt;
    private final long version;
    private final List<AccessEvent> events;

    private Account(
            AccountId id,
            SignInName name,
            String displayName,
            Credential credential,
            Instant createdAt,
            @Nullable Instant disabledAt,
            long version,
            List<AccessEvent> events) {
        this.id = id;
        this.name = name;
        this.displayName = Texts.called("name of a person", displayName, MAX_NAME_LENGTH);
        this.credential = credential;
        this.createdAt = createdAt;
        this.disabledAt = disabledAt;
        this.version = version;
        this.events = events;
    }

    public static Account create(
            AccountId id, SignInName name, String displayName, Credential credential, Instant now) {
        var created = new AccessEvent.AccountCreated(id, now);
        return new Account(id, name, displayName, credential, now, null, 0, List.of(created));
    }

    /** Rebuilds an account from what a repository stored; for repositories only. */
    public static Account restore(
            AccountId id,
            SignInName name,
            String displayName,
            Credential credential,
            Instant createdAt,
            @Nullable Instant disabledAt,
            long version) {
        return new Account(id, name, displayName, credential, createdAt, disabledAt, version, List.of());
    }

    /** Lets nobody sign in any more. */
    public Result<Account, AccessError> disable(Instant now) {
        if (isDisabled()) {
            return Result.refusal(new AccessError.AccountDisabled());
        }
        return Result.success(next(credential, now, new AccessEvent.AccountDisabled(id, now)));
    }

    /** Lets its owner sign in again. */
    public Result<Account, AccessError> enable(Instant now) {
        if (!isDisabled()) {
            return Result.refusal(new AccessError.AccountNotDisabled());
        }
        return Result.success(next(credential, null, new AccessEvent.AccountEnabled(id, now)));
    }

    public Account withCredential(Credential changed, Instant now) {
        return next(changed, disabledAt, new AccessEvent.PasswordChanged(id, changed.temporary(), now));
    }

    @Override
    public Account saved() {
        return new Account(id, name, displayName, credential, createdAt, disabledAt, version + 1, List.of());
    }

    private Account next(Credential nextCredential, @Nullable Instant nextDisabledAt, AccessEvent event) {
        var nextEvents = Stream.concat(events.stream(), Stream.of(event)).toList();
        return new Account(id, name, displayName, nextCredential, createdAt, nextDisabledAt, version, nextEvents);
    }

    public AccountId id() {
        return id;
    }

    public SignInName name() {
        return name;
    }

    /** What the person is called. */
    public String displayName() {
        return displayName;
    }

    public Credential credential() {
        return credential;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Since when nobody can sign in, if that is so. */
    public Optional<Instant> disabledAt() {
        return Optional.ofNullable(disabledAt);
    }

    public boolean isDisabled() {
        return disabledAt != null;
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
        return other instanceof Account account && id.equals(account.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Account[%s]".formatted(id);
    }
}
