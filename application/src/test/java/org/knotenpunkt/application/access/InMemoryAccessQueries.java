package org.knotenpunkt.application.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.FindScopes.NamedScope;
import org.knotenpunkt.application.shared.NameFit;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.access.Session;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;

/** Lists of the accounts and grants in memory, with the places that it is told of. */
public final class InMemoryAccessQueries implements AccessQueries {
    private final InMemoryAccounts accounts;
    private final InMemoryGrants grants;
    private final InMemoryAccountPersons persons;
    private final InMemorySessions sessions;
    private final Today today;
    private final Map<Scope, NamedScope> places = new ConcurrentHashMap<>();

    public InMemoryAccessQueries(
            InMemoryAccounts accounts,
            InMemoryGrants grants,
            InMemoryAccountPersons persons,
            InMemorySessions sessions,
            Today today) {
        this.accounts = accounts;
        this.grants = grants;
        this.persons = persons;
        this.sessions = sessions;
        this.today = today;
    }

    /** From now on there is such a place. */
    public void add(Scope scope, String name, String key) {
        places.put(scope, new NamedScope(scope, name, key));
    }

    @Override
    public Optional<AccountView> account(AccountId id) {
        return accounts.findById(id).map(this::view);
    }

    @Override
    public Optional<AccountView> account(SignInName name) {
        return accounts.findByName(name).map(this::view);
    }

    @Override
    public Page<AccountView> accounts(@Nullable String text, PageRequest request) {
        var found = accounts.all().stream()
                .filter(account -> text == null || contains(account.name() + "\n" + account.displayName(), text))
                .map(this::view)
                .toList();
        return page(found, request, account -> account.name().value());
    }

    private static boolean contains(String text, String sought) {
        return text.toLowerCase(Locale.ROOT).contains(sought.strip().toLowerCase(Locale.ROOT));
    }

    private static <T> Page<T> page(List<T> all, PageRequest request, Function<T, String> key) {
        var rest = request.after() == null
                ? all
                : all.stream()
                        .dropWhile(item -> !key.apply(item).equals(request.after()))
                        .skip(1)
                        .toList();
        var items = rest.stream().limit(request.limit()).toList();
        return new Page<>(items, items.size() < rest.size() ? key.apply(items.getLast()) : null);
    }

    private AccountView view(Account account) {
        return new AccountView(
                account.id(),
                account.name(),
                account.displayName(),
                account.credential().temporary(),
                account.createdAt(),
                account.disabledAt().orElse(null),
                lastSeenAt(account.id()),
                account.version(),
                newestFirst(grants.findByAccount(account.id()).stream()));
    }

    private @Nullable Instant lastSeenAt(AccountId account) {
        return sessions.findByAccount(account).stream()
                .map(Session::lastSeenAt)
                .findFirst()
                .orElse(null);
    }

    private List<GrantView> newestFirst(Stream<Grant> found) {
        return found.map(this::view)
                .sorted(Comparator.comparing((GrantView grant) -> grant.id().value())
                        .reversed())
                .toList();
    }

    @Override
    public Optional<GrantView> grant(GrantId id) {
        return grants.findById(id).map(this::view);
    }

    private GrantView view(Grant grant) {
        var holder = accounts.findById(grant.account()).orElseThrow();
        return new GrantView(
                grant.id(),
                grant.account(),
                holder.name(),
                holder.displayName(),
                grant.right(),
                Optional.ofNullable(places.get(grant.right().scope()))
                        .map(NamedScope::name)
                        .orElse(null),
                grant.validity(),
                Optional.ofNullable(grant.given().by())
                        .flatMap(accounts::findById)
                        .map(Account::displayName)
                        .orElse(null),
                grant.given().at(),
                grant.withdrawnAt().orElse(null),
                grant.function()
                        .map(function -> persons.heldBy(grant.account(), function, today.today()))
                        .orElse(null),
                grant.version());
    }

    @Override
    public Page<GrantView> grants(Scope scope, boolean overToo, PageRequest request) {
        var found = newestFirst(grants.all().stream()
                .filter(grant -> isWithin(scope, grant.right().scope()))
                .filter(grant -> overToo || !grant.isOver(today.today())));
        return page(found, request, grant -> grant.id().toString());
    }

    private static boolean isWithin(Scope scope, Scope place) {
        return scope instanceof Scope.Installation || scope.covers(place);
    }

    @Override
    public boolean exists(Scope scope) {
        return scope instanceof Scope.Installation || places.containsKey(scope);
    }

    @Override
    public List<NamedScope> scopes(ScopeKind kind, String text, @Nullable Set<MunicipalityId> within, int limit) {
        return places.values().stream()
                .filter(place -> ScopeKind.of(place.scope()) == kind)
                .filter(place -> place.key().equals(text) || contains(place.name(), text))
                .filter(place -> within == null
                        || !(place.scope() instanceof Scope.InTown town)
                        || within.contains(town.municipality()))
                .sorted(Comparator.comparingInt((NamedScope place) -> NameFit.of(text, place.name()))
                        .thenComparing(NamedScope::name))
                .limit(limit)
                .toList();
    }
}
